package podium.kubectl.command;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.pod.PodTemplateSpec;
import podium.cluster.workload.ControllerRevision;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.ReplicaSet;
import podium.frame.ClusterView;

/**
 * The templates that a workload has had, by their numbers.
 *
 * @param cause why, from the annotation
 */
record Revisions(PodTemplateSpec template, Optional<String> cause) {
    private static final String CAUSE = "kubernetes.io/change-cause";
    private static final String NUMBER = "deployment.kubernetes.io/revision";

    static NavigableMap<Long, Revisions> of(ClusterView view, ApiObject owner) {
        NavigableMap<Long, Revisions> found = new TreeMap<>();
        String namespace = owner.metadata().namespace();
        if (owner instanceof Deployment) {
            view.list(ReplicaSet.class, namespace).stream().filter(r -> isOwned(r, owner)).forEach(
                    r -> found.put(Long.parseLong(r.metadata().annotations().getOrDefault(NUMBER, "0")),
                            new Revisions(r.spec().template(), cause(r))));
        } else {
            view.list(ControllerRevision.class, namespace).stream().filter(r -> isOwned(r, owner)).forEach(
                    r -> found.put(r.revision(), new Revisions(r.template(), cause(r))));
        }
        return found;
    }

    private static Optional<String> cause(ApiObject object) {
        return Optional.ofNullable(object.metadata().annotations().get(CAUSE));
    }

    private static boolean isOwned(ApiObject object, ApiObject owner) {
        return object.metadata().ownerReferences().stream().anyMatch(o -> o.uid().equals(owner.metadata().uid()));
    }
}
