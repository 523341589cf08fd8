package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
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
import podium.frame.ClusterView;

/**
 * The texts of {@code kubectl describe}. Rule: kubectl.md §5.
 *
 * @param view the cluster
 */
public record Descriptions(ClusterView view) {
    /**
     * Describes one object.
     *
     * @param tree the object as JSON, for kinds without a form of their own
     * @param endpoints the addresses behind it, when it is a Service
     * @param withEvents whether its events stand at the end
     */
    public String of(ApiObject object, JsonNode tree, List<String> endpoints, boolean withEvents) {
        Instant now = view.now();
        Optional<List<Event>> events = withEvents ? Optional.of(view.events(object.key())) : Optional.empty();
        if (object instanceof Pod pod) return PodDescription.of(pod, events, now);
        DescribeWriter out = new DescribeWriter();
        WorkloadDescription workload = new WorkloadDescription(out, view);
        BatchDescription batch = new BatchDescription(out);
        CoreDescription core = new CoreDescription(out, view);
        switch (object) {
            case Deployment d -> workload.deployment(d);
            case ReplicaSet r -> workload.replicaSet(r);
            case StatefulSet s -> workload.statefulSet(s);
            case DaemonSet d -> workload.daemonSet(d);
            case Job j -> batch.job(j);
            case CronJob c -> batch.cronJob(c);
            case Service s -> core.service(s, endpoints);
            case ConfigMap c -> core.configMap(c);
            case Secret s -> core.secret(s);
            case PersistentVolumeClaim c -> core.claim(c);
            default -> OtherDescription.write(out, object, tree, view);
        }
        if (!(object instanceof Secret)) events.ifPresent(list -> EventTable.write(out, list, now));
        return out.text();
    }

    /** A Pod template alone, its columns parted by tabs, as {@code kubectl rollout history} writes it. */
    public static String template(PodTemplateSpec template) {
        DescribeWriter out = new DescribeWriter();
        new TemplateBlock(out).write(template);
        return out.unaligned();
    }
}
