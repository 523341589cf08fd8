package podium.control.cron;

import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.control.Action.Tell;
import podium.control.EventWords;

/** How the controller of CronJobs words its events. Rule: controllers.md §4, CronJob. */
public final class CronJobWords implements EventWords {
    @Override
    public Optional<Tell> created(ApiObject object) {
        return Optional.of(Tell.normal("SuccessfulCreate", "Created job " + object.metadata().name()));
    }

    @Override
    public List<Tell> refused(ApiObject owner, ApiObject object, String problem) {
        return List.of(Tell.warning("FailedCreate", "Error creating job: " + problem));
    }

    @Override
    public Optional<Tell> deleted(ApiObject object) {
        return Optional.of(Tell.normal("SuccessfulDelete", "Deleted job " + object.metadata().name()));
    }
}
