package podium.kubectl.table;

import podium.kubectl.SelectorText;
import java.util.List;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.DaemonSetStatus;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.DeploymentStatus;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.ReplicaSetStatus;
import podium.cluster.workload.StatefulSet;
import podium.cluster.workload.StatefulSetStatus;

/** Rows of the apps group. Rule: kubectl.md §3. */
final class WorkloadTables {
    private static final List<String> WIDE = List.of("CONTAINERS", "IMAGES", "SELECTOR");

    static final KindTable<Deployment> DEPLOYMENT = new KindTable<>(Deployment.class,
            List.of("NAME", "READY", "UP-TO-DATE", "AVAILABLE", "AGE"), WIDE,
            (d, now) -> List.of(d.metadata().name(),
                    Cells.text(d.status().map(DeploymentStatus::readyReplicas)) + "/" + Cells.text(
                            d.spec().replicas()),
                    Cells.text(d.status().map(DeploymentStatus::updatedReplicas)),
                    Cells.text(d.status().map(DeploymentStatus::availableReplicas)), Cells.age(d, now)),
            d -> List.of(Cells.containers(d.spec().template()), Cells.images(d.spec().template()),
                    SelectorText.of(d.spec().selector())));

    static final KindTable<ReplicaSet> REPLICA_SET = new KindTable<>(ReplicaSet.class,
            List.of("NAME", "DESIRED", "CURRENT", "READY", "AGE"), WIDE,
            (r, now) -> List.of(r.metadata().name(), Cells.text(r.spec().replicas()),
                    Cells.text(r.status().map(ReplicaSetStatus::replicas)),
                    Cells.text(r.status().map(ReplicaSetStatus::readyReplicas)), Cells.age(r, now)),
            r -> List.of(Cells.containers(r.spec().template()), Cells.images(r.spec().template()),
                    SelectorText.of(r.spec().selector())));

    static final KindTable<StatefulSet> STATEFUL_SET = new KindTable<>(StatefulSet.class,
            List.of("NAME", "READY", "AGE"), List.of("CONTAINERS", "IMAGES"),
            (s, now) -> List.of(s.metadata().name(),
                    Cells.text(s.status().map(StatefulSetStatus::readyReplicas)) + "/" + Cells.text(
                            s.spec().replicas()),
                    Cells.age(s, now)),
            s -> List.of(Cells.containers(s.spec().template()), Cells.images(s.spec().template())));

    static final KindTable<DaemonSet> DAEMON_SET = new KindTable<>(DaemonSet.class,
            List.of("NAME", "DESIRED", "CURRENT", "READY", "UP-TO-DATE", "AVAILABLE", "NODE SELECTOR", "AGE"), WIDE,
            (d, now) -> List.of(d.metadata().name(),
                    Cells.text(d.status().map(DaemonSetStatus::desiredNumberScheduled)),
                    Cells.text(d.status().map(DaemonSetStatus::currentNumberScheduled)),
                    Cells.text(d.status().map(DaemonSetStatus::numberReady)),
                    Cells.text(d.status().map(DaemonSetStatus::updatedNumberScheduled)),
                    Cells.text(d.status().map(DaemonSetStatus::numberAvailable)),
                    d.spec().template().spec().map(spec -> SelectorText.labels(spec.nodeSelector())).orElse(Cells.NONE),
                    Cells.age(d, now)),
            d -> List.of(Cells.containers(d.spec().template()), Cells.images(d.spec().template()),
                    SelectorText.of(d.spec().selector())));

    private WorkloadTables() {
    }
}
