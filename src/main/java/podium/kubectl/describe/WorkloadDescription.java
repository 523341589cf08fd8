package podium.kubectl.describe;

import podium.kubectl.SelectorText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.cluster.IntOrString;
import podium.cluster.LabelSelector;
import podium.cluster.core.ClaimSpec;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.ResourceRequirements;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.DaemonSetStatus;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.DeploymentStatus;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.ReplicaSetStatus;
import podium.cluster.workload.RollingUpdate;
import podium.cluster.workload.StatefulSet;
import podium.cluster.workload.StatefulSetStatus;
import podium.cluster.workload.UpdateStrategy;
import podium.cluster.workload.WorkloadCondition;
import podium.frame.ClusterView;

/** The texts of {@code kubectl describe} for workloads that keep Pods running. Rule: kubectl.md §5.7. */
record WorkloadDescription(DescribeWriter out, ClusterView view) {
    void deployment(Deployment d) {
        Heads.named(out, d);
        out.key(0, "CreationTimestamp", DescribeWriter.date(d.metadata().creationTimestamp()));
        Heads.labelled(out, d);
        selector(d.spec().selector());
        Optional<DeploymentStatus> status = d.status();
        out.key(0, "Replicas", d.spec().replicas().orElse(1) + " desired | "
                + status.map(DeploymentStatus::updatedReplicas).orElse(0) + " updated | "
                + status.map(DeploymentStatus::replicas).orElse(0) + " total | "
                + status.map(DeploymentStatus::availableReplicas).orElse(0) + " available | "
                + status.map(DeploymentStatus::unavailableReplicas).orElse(0) + " unavailable");
        out.key(0, "StrategyType", d.spec().strategy().map(s -> s.type()).orElse(""));
        out.key(0, "MinReadySeconds", d.spec().minReadySeconds());
        d.spec().strategy().flatMap(s -> s.rollingUpdate()).ifPresent(r -> out.key(0, "RollingUpdateStrategy",
                r.maxUnavailable().map(IntOrString::toString).orElse("") + " max unavailable, "
                        + r.maxSurge().map(IntOrString::toString).orElse("") + " max surge"));
        new TemplateBlock(out).write(d.spec().template());
        conditions(status.map(DeploymentStatus::conditions).orElse(List.of()));
        sets(d);
    }

    private void sets(Deployment d) {
        List<ReplicaSet> owned = view.list(ReplicaSet.class, d.metadata().namespace()).stream().filter(
                r -> r.metadata().ownerReferences().stream().anyMatch(o -> o.uid().equals(d.metadata().uid()))).sorted(
                        Comparator.comparing(
                                (ReplicaSet r) -> r.metadata().creationTimestamp().orElseThrow()).thenComparing(
                                        r -> r.metadata().name())).toList();
        List<ReplicaSet> current = owned.stream().filter(
                r -> TemplateMatch.same(r.spec().template(), d.spec().template())).toList();
        Optional<ReplicaSet> newest = current.stream().findFirst();
        List<String> old = owned.stream().filter(r -> newest.filter(r::equals).isEmpty()).map(
                WorkloadDescription::created).toList();
        if (owned.isEmpty()) return;
        out.key(0, "OldReplicaSets", old.isEmpty() ? DescribeWriter.NONE : String.join(", ", old));
        out.key(0, "NewReplicaSet", newest.map(WorkloadDescription::created).orElse(DescribeWriter.NONE));
    }

    private static String created(ReplicaSet set) {
        return set.metadata().name() + " (" + set.status().map(ReplicaSetStatus::replicas).orElse(0) + "/"
                + set.spec().replicas().orElse(0) + " replicas created)";
    }

    void replicaSet(ReplicaSet r) {
        Heads.named(out, r);
        selector(r.spec().selector());
        Heads.labelled(out, r);
        Heads.controlled(out, r);
        out.key(0, "Replicas", r.status().map(ReplicaSetStatus::replicas).orElse(0) + " current / "
                + r.spec().replicas().orElse(1) + " desired");
        out.key(0, "Pods Status", PodPhases.of(view, r));
        new TemplateBlock(out).write(r.spec().template());
        conditions(r.status().map(ReplicaSetStatus::conditions).orElse(List.of()));
    }

    void statefulSet(StatefulSet s) {
        Heads.named(out, s);
        out.key(0, "CreationTimestamp", DescribeWriter.date(s.metadata().creationTimestamp()));
        selector(s.spec().selector());
        Heads.labelled(out, s);
        out.key(0, "Replicas", s.spec().replicas().orElse(1) + " desired | "
                + s.status().map(StatefulSetStatus::replicas).orElse(0) + " total");
        out.key(0, "Update Strategy", s.spec().updateStrategy().map(UpdateStrategy::type).orElse(""));
        s.spec().updateStrategy().flatMap(UpdateStrategy::rollingUpdate).flatMap(RollingUpdate::partition).ifPresent(
                p -> out.key(1, "Partition", p));
        out.key(0, "Pods Status", PodPhases.of(view, s));
        new TemplateBlock(out).write(s.spec().template());
        claims(s.spec().volumeClaimTemplates());
    }

    private void claims(List<PersistentVolumeClaim> claims) {
        out.heading(0, "Volume Claims", claims.isEmpty());
        for (PersistentVolumeClaim claim : claims) {
            out.key(1, "Name", claim.metadata().name());
            out.key(1, "StorageClass", claim.spec().flatMap(ClaimSpec::storageClassName).orElse(""));
            Labels.labels(out, 1, "Labels", claim.metadata().labels());
            Labels.annotations(out, 1, claim.metadata().annotations());
            out.key(1, "Capacity", claim.spec().flatMap(ClaimSpec::resources).map(
                    ResourceRequirements::requests).flatMap(r -> Optional.ofNullable(r.get("storage"))).map(
                            Object::toString).orElse("<default>"));
            out.key(1, "Access Modes",
                    Subject.slice(claim.spec().map(ClaimSpec::accessModes).orElse(List.of()).stream()));
        }
    }

    void daemonSet(DaemonSet d) {
        Heads.named(out, d);
        selector(d.spec().selector());
        out.key(0, "Node-Selector", d.spec().template().spec().map(s -> SelectorText.labels(s.nodeSelector())).orElse(
                DescribeWriter.NONE));
        Heads.labelled(out, d);
        Optional<DaemonSetStatus> s = d.status();
        out.line(0, "Desired Number of Nodes Scheduled: "
                + s.map(DaemonSetStatus::desiredNumberScheduled).orElse(0));
        out.line(0, "Current Number of Nodes Scheduled: "
                + s.map(DaemonSetStatus::currentNumberScheduled).orElse(0));
        out.line(0, "Number of Nodes Scheduled with Up-to-date Pods: "
                + s.map(DaemonSetStatus::updatedNumberScheduled).orElse(0));
        out.line(0, "Number of Nodes Scheduled with Available Pods: "
                + s.map(DaemonSetStatus::numberAvailable).orElse(0));
        out.line(0, "Number of Nodes Misscheduled: " + s.map(DaemonSetStatus::numberMisscheduled).orElse(0));
        out.key(0, "Pods Status", PodPhases.of(view, d));
        new TemplateBlock(out).write(d.spec().template());
    }

    private void selector(Optional<LabelSelector> selector) {
        out.key(0, "Selector", SelectorText.of(selector));
    }

    private void conditions(List<WorkloadCondition> conditions) {
        if (conditions.isEmpty()) return;
        out.line(0, "Conditions:");
        out.line(1, "Type\tStatus\tReason");
        out.line(1, "----\t------\t------");
        conditions.forEach(c -> out.line(1, c.type() + " \t" + c.status() + "\t" + c.reason()));
    }
}
