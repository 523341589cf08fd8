package podium.cluster.pod;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** A Pod. */
public record Pod(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        PodSpec spec,
        Optional<PodStatus> status) implements ApiObject {
}
