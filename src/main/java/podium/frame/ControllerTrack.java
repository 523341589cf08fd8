package podium.frame;

import java.time.Instant;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.OwnerReference;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.DaemonSetStatus;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.DeploymentStatus;
import podium.cluster.workload.Job;
import podium.cluster.workload.JobStatus;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.ReplicaSetStatus;
import podium.cluster.workload.StatefulSet;
import podium.cluster.workload.StatefulSetStatus;
import podium.simulation.Change;

/** All that happened to one controller of Pods. */
final class ControllerTrack {
    private static final String READY = "ready";

    private final OverTime<Optional<Numbers>> numbers = new OverTime<>();
    private final ApiObject object;

    private record Numbers(int wanted, int reached, String goal) {
    }

    ControllerTrack(ApiObject object) {
        this.object = object;
    }

    /** Whether an object is one that makes Pods, or makes what makes them. */
    static boolean isController(ApiObject object) {
        return numbers(object).isPresent();
    }

    void accept(Change.ObjectChanged change) {
        numbers.put(change.at(), change.type() == Change.Watch.DELETED ? Optional.empty() : numbers(change.object()));
    }

    /** The controller at a moment; empty before its creation and after its end. */
    Optional<ControllerFrame> at(Instant at, Instant end) {
        return numbers.spanAt(at, end).flatMap(span -> span.value().map(
                n -> new ControllerFrame(object.key(), object.metadata().uid(), owner(object), n.wanted(), n.reached(),
                        n.goal(), span.from())));
    }

    /** The uid of the controller that an object belongs to; empty for none. */
    static String owner(ApiObject object) {
        return object.metadata().ownerReferences().stream().filter(
                reference -> reference.controller().orElse(false)).map(OwnerReference::uid).findFirst().orElse("");
    }

    /** A Job without completions needs one success. Rule: the API's default of .spec.completions */
    private static Optional<Numbers> numbers(ApiObject object) {
        return switch (object) {
            case Deployment d -> ready(d.spec().replicas(), d.status().map(DeploymentStatus::readyReplicas));
            case ReplicaSet r -> ready(r.spec().replicas(), r.status().map(ReplicaSetStatus::readyReplicas));
            case StatefulSet s -> ready(s.spec().replicas(), s.status().map(StatefulSetStatus::readyReplicas));
            case DaemonSet d -> Optional.of(new Numbers(d.status().map(
                    DaemonSetStatus::desiredNumberScheduled).orElse(0),
                    d.status().map(
                            DaemonSetStatus::numberReady).orElse(0),
                    READY));
            case Job j -> Optional.of(new Numbers(j.spec().completions().orElse(1), j.status().map(
                    JobStatus::succeeded).orElse(0), "succeeded"));
            default -> Optional.empty();
        };
    }

    private static Optional<Numbers> ready(Optional<Integer> wanted, Optional<Integer> reached) {
        return Optional.of(new Numbers(wanted.orElse(1), reached.orElse(0), READY));
    }
}
