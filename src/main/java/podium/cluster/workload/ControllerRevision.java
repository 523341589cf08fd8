package podium.cluster.workload;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.pod.PodTemplateSpec;

/**
 * One template that a StatefulSet or a DaemonSet has had.
 *
 * @param revision its number; the highest is the one in force
 */
public record ControllerRevision(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        Data data,
        long revision) implements ApiObject {

    /** The part of the owner that a revision keeps. */
    public record Data(Spec spec) {
    }

    /** The part of the owner's spec that a revision keeps. */
    public record Spec(PodTemplateSpec template) {
    }

    @Override
    public ControllerRevision withMetadata(ObjectMeta metadata) {
        return new ControllerRevision(apiVersion, kind, metadata, data, revision);
    }

    /** The same revision with another number. */
    public ControllerRevision withRevision(long revision) {
        return new ControllerRevision(apiVersion, kind, metadata, data, revision);
    }

    /** The template. */
    public PodTemplateSpec template() {
        return data.spec().template();
    }
}
