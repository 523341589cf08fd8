package podium.kubectl.describe;

import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.Event;
import podium.cluster.core.ConfigMap;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.Secret;
import podium.cluster.core.Service;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodTemplateSpec;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.Job;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.StatefulSet;
import podium.kubectl.resource.Stock;

/**
 * The texts of {@code kubectl describe}. Rule: kubectl.md §5.
 *
 * @param stock what the cluster holds
 */
public record Descriptions(Stock stock) {
    /** Kinds whose descriptions never end with events. */
    private static final List<String> WITHOUT_EVENTS = List.of("Secret", "ResourceQuota", "LimitRange", "Namespace",
            "NetworkPolicy", "Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding");

    /**
     * Describes one object.
     *
     * @param withEvents whether its events stand at the end
     */
    public String of(ApiObject object, boolean withEvents) {
        Optional<List<Event>> events = withEvents && !WITHOUT_EVENTS.contains(object.kind())
                ? Optional.of(stock.view().events(object.key()))
                : Optional.empty();
        if (object instanceof Pod pod) return PodDescription.of(pod, events, stock.view().now());
        DescribeWriter out = new DescribeWriter();
        Subject subject = new Subject(object, stock.trees().tree(object), stock);
        WorkloadDescription workload = new WorkloadDescription(out, stock.view());
        BatchDescription batch = new BatchDescription(out);
        CoreDescription core = new CoreDescription(out);
        switch (object) {
            case Deployment d -> workload.deployment(d);
            case ReplicaSet r -> workload.replicaSet(r);
            case StatefulSet s -> workload.statefulSet(s);
            case DaemonSet d -> workload.daemonSet(d);
            case Job j -> batch.job(j);
            case CronJob c -> batch.cronJob(c);
            case Service _ -> ServiceDescription.write(out, subject);
            case ConfigMap c -> core.configMap(c);
            case Secret s -> core.secret(s);
            case PersistentVolumeClaim _ -> ClaimDescription.write(out, subject);
            default -> TreeDescriptions.write(out, subject);
        }
        events.ifPresent(list -> EventTable.write(out, list, stock.view().now()));
        return out.text();
    }

    /** A Pod template alone, its columns parted by tabs, as {@code kubectl rollout history} writes it. */
    public static String template(PodTemplateSpec template) {
        DescribeWriter out = new DescribeWriter();
        new TemplateBlock(out).write(template);
        return out.unaligned();
    }
}
