package podium.control.statefulset;

import java.util.List;
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

    /** A claim that is not made keeps its Pod from being made, and both is told. */
    @Override
    public List<Tell> refused(ApiObject owner, ApiObject object, String problem) {
        if (object instanceof Pod pod)
            return List.of(Tell.warning("FailedCreate", "Create " + phrase(pod) + " failed error: " + problem));
        String claim = object.metadata().name();
        String set = " in StatefulSet " + owner.metadata().name() + " failed error: ";
        String pod = owner.metadata().name() + claim.substring(claim.lastIndexOf('-'));
        return List.of(Tell.warning("FailedCreate", "Create Claim " + claim + " for Pod " + pod + set + problem),
                Tell.warning("FailedCreate",
                        "Create Pod " + pod + set + "failed to create PVC " + claim + ": " + problem));
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
