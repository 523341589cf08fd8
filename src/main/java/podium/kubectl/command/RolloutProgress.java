package podium.kubectl.command;

import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.DaemonSetStatus;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.DeploymentStatus;
import podium.cluster.workload.RollingUpdate;
import podium.cluster.workload.StatefulSet;
import podium.cluster.workload.StatefulSetStatus;
import podium.cluster.workload.UpdateStrategy;
import podium.kubectl.command.RolloutStatus.Progress;
import podium.kubectl.resource.KubectlException;

/** Where the roll-out of a workload stands, in kubectl's words. Rule: kubectl.md §8. */
final class RolloutProgress {
    private RolloutProgress() {
    }

    /** The state of a roll-out; empty for a kind that has none. */
    static Optional<Progress> of(ApiObject object) {
        return switch (object) {
            case Deployment d -> Optional.of(deployment(d));
            case DaemonSet d -> Optional.of(daemonSet(d));
            case StatefulSet s -> Optional.of(statefulSet(s));
            default -> Optional.empty();
        };
    }

    private static Progress waiting(String line) {
        return new Progress(line, false);
    }

    private static Progress deployment(Deployment d) {
        Optional<DeploymentStatus> status = d.status();
        if (status.map(DeploymentStatus::observedGeneration).orElse(0L) < d.metadata().generation())
            return waiting("Waiting for deployment spec update to be observed...");
        DeploymentStatus s = status.get();
        boolean late = s.conditions().stream().anyMatch(
                c -> c.type().equals("Progressing") && c.reason().equals("ProgressDeadlineExceeded"));
        String name = "deployment \"" + d.metadata().name() + "\"";
        if (late) throw KubectlException.error(name + " exceeded its progress deadline");
        String before = "Waiting for " + name + " rollout to finish: ";
        int wanted = d.spec().replicas().orElse(1);
        if (s.updatedReplicas() < wanted) {
            return waiting(before + s.updatedReplicas() + " out of " + wanted
                    + " new replicas have been updated...");
        }
        if (s.replicas() > s.updatedReplicas()) {
            return waiting(before + (s.replicas() - s.updatedReplicas())
                    + " old replicas are pending termination...");
        }
        if (s.availableReplicas() < s.updatedReplicas()) {
            return waiting(before + s.availableReplicas() + " of " + s.updatedReplicas()
                    + " updated replicas are available...");
        }
        return new Progress(name + " successfully rolled out", true);
    }

    private static Progress daemonSet(DaemonSet d) {
        if (d.spec().updateStrategy().map(UpdateStrategy::type).filter("OnDelete"::equals).isPresent())
            throw KubectlException.error("rollout status is only available for RollingUpdate strategy type");
        Optional<DaemonSetStatus> status = d.status();
        if (status.map(DaemonSetStatus::observedGeneration).orElse(0L) < d.metadata().generation())
            return waiting("Waiting for daemon set spec update to be observed...");
        DaemonSetStatus s = status.get();
        String before = "Waiting for daemon set \"" + d.metadata().name() + "\" rollout to finish: ";
        if (s.updatedNumberScheduled() < s.desiredNumberScheduled()) {
            return waiting(before + s.updatedNumberScheduled() + " out of " + s.desiredNumberScheduled()
                    + " new pods have been updated...");
        }
        if (s.numberAvailable() < s.desiredNumberScheduled()) {
            return waiting(before + s.numberAvailable() + " of " + s.desiredNumberScheduled()
                    + " updated pods are available...");
        }
        return new Progress("daemon set \"" + d.metadata().name() + "\" successfully rolled out", true);
    }

    private static Progress statefulSet(StatefulSet set) {
        if (set.spec().updateStrategy().map(UpdateStrategy::type).filter("OnDelete"::equals).isPresent())
            throw KubectlException.error("rollout status is only available for RollingUpdate strategy type");
        Optional<StatefulSetStatus> status = set.status();
        if (status.map(StatefulSetStatus::observedGeneration).orElse(0L) < set.metadata().generation())
            return waiting("Waiting for statefulset spec update to be observed...");
        StatefulSetStatus s = status.get();
        int wanted = set.spec().replicas().orElse(1);
        if (s.readyReplicas() < wanted) {
            return waiting("Waiting for " + (wanted - s.readyReplicas()) + " pods to be ready...");
        }
        Optional<RollingUpdate> rolling = set.spec().updateStrategy().flatMap(UpdateStrategy::rollingUpdate);
        if (rolling.isPresent()) {
            int left = wanted - rolling.get().partition().orElse(0);
            if (s.updatedReplicas() < left) {
                return waiting("Waiting for partitioned roll out to finish: " + s.updatedReplicas() + " out of " + left
                        + " new pods have been updated...");
            }
            return new Progress("partitioned roll out complete: " + s.updatedReplicas()
                    + " new pods have been updated...", true);
        }
        if (!s.updateRevision().equals(s.currentRevision())) {
            return waiting("waiting for statefulset rolling update to complete " + s.updatedReplicas()
                    + " pods at revision " + s.updateRevision() + "...");
        }
        return new Progress("statefulset rolling update complete " + s.currentReplicas() + " pods at revision "
                + s.currentRevision() + "...", true);
    }
}
