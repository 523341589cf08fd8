package podium.control.statefulset;

import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.pod.Pod;
import podium.control.Action.Tell;
import podium.control.EventWords;
import podium.control.pod.Owners;

/** How the controller of StatefulSets words its events. Rule: controllers.md §2.8. */
public final class StatefulSetWords implements EventWords {
    @Override
    public Optional<Tell> created(ApiObject object) {
        return object instanceof Pod pod
                ? Optional.of(Tell.normal("SuccessfulCreate", "Create " + phrase(pod) + " successful"))
                : Optional.empty();
    }

    @Override
    public Optional<Tell> refused(ApiObject object, String problem) {
        return object instanceof Pod pod
                ? Optional.of(Tell.warning("FailedCreate", "Create " + phrase(pod) + " failed error: " + problem))
                : Optional.empty();
    }

    @Override
    public Optional<Tell> deleted(ApiObject object) {
        return object instanceof Pod pod
                ? Optional.of(Tell.normal("SuccessfulDelete", "Delete " + phrase(pod) + " successful"))
                : Optional.empty();
    }

    private static String phrase(Pod pod) {
        return "Pod " + pod.metadata().name() + " in StatefulSet "
                + Owners.controller(pod).map(o -> o.name()).orElse("");
    }
}
