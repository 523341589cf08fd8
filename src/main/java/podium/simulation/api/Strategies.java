package podium.simulation.api;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.LabelSelector;
import podium.cluster.ObjectMeta;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.ResourceQuota;
import podium.cluster.core.Service;
import podium.cluster.core.ServiceSpec;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodTemplateSpec;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.Job;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.StatefulSet;
import podium.control.pod.PodTemplates;

/** What the API server does to objects of each kind when they are stored and when they are changed. */
public final class Strategies {
    private static final String TEMPLATE_GENERATION = "deprecated.daemonset.template.generation";
    private static final String BATCH = "batch.kubernetes.io/";

    private Strategies() {
    }

    /** A new object that has its identity already; a Job gets the selector and the labels that name it. Rule: controllers.md §4. */
    static ApiObject prepared(ApiObject object) {
        return object instanceof Job job && !job.spec().manualSelector().orElse(false)
                && job.spec().selector().isEmpty()
                        ? labelled(job)
                        : object;
    }

    private static Job labelled(Job job) {
        String uid = job.metadata().uid();
        ObjectMeta meta = PodTemplates.metadata(job.spec().template());
        SortedMap<String, String> labels = new TreeMap<>(meta.labels());
        labels.put("controller-uid", uid);
        labels.put("job-name", job.metadata().name());
        labels.put(BATCH + "controller-uid", uid);
        labels.put(BATCH + "job-name", job.metadata().name());
        PodTemplateSpec template = new PodTemplateSpec(Optional.of(meta.withLabels(labels)),
                job.spec().template().spec());
        SortedMap<String, String> selected = new TreeMap<>();
        selected.put(BATCH + "controller-uid", uid);
        Job made = job.withSpec(
                job.spec().withTemplate(template).withSelector(Optional.of(new LabelSelector(selected, List.of()))));
        return made.metadata().labels().isEmpty() ? made.withMetadata(made.metadata().withLabels(labels)) : made;
    }

    /**
     * An object as it is stored after someone wrote it anew: the status is not theirs to write, and the generation counts
     * the changes of the spec.
     *
     * @param wanted with the metadata that it is to have
     */
    public static ApiObject changed(ApiObject old, ApiObject wanted) {
        if (old instanceof Pod before && wanted instanceof Pod after)
            return counted(after.withStatus(before.status()), before.spec().equals(after.spec()));
        if (old instanceof Deployment before && wanted instanceof Deployment after) {
            boolean same = before.spec().equals(after.spec())
                    && before.metadata().annotations().equals(after.metadata().annotations());
            return counted(after.withStatus(before.status()), same);
        }
        if (old instanceof ReplicaSet before && wanted instanceof ReplicaSet after) {
            return counted(after.withStatus(before.status()), before.spec().equals(after.spec()));
        }
        if (old instanceof StatefulSet before && wanted instanceof StatefulSet after) {
            return counted(after.withStatus(before.status()), before.spec().equals(after.spec()));
        }
        if (old instanceof DaemonSet before && wanted instanceof DaemonSet after) return daemonSet(before, after);
        if (old instanceof Job before && wanted instanceof Job after) {
            return counted(after.withStatus(before.status()), before.spec().equals(after.spec()));
        }
        if (old instanceof CronJob before && wanted instanceof CronJob after) {
            return counted(after.withStatus(before.status()), before.spec().equals(after.spec()));
        }
        if (old instanceof ResourceQuota before && wanted instanceof ResourceQuota after)
            return after.withStatus(before.status());
        if (old instanceof PersistentVolumeClaim before && wanted instanceof PersistentVolumeClaim after)
            return after.withStatus(before.status());
        if (old instanceof Service before && wanted instanceof Service after) return service(before, after);
        return wanted;
    }

    private static ApiObject counted(ApiObject object, boolean same) {
        ObjectMeta meta = object.metadata();
        return same ? object : object.withMetadata(meta.withGeneration(meta.generation() + 1));
    }

    /** A DaemonSet counts the changes of its template in an annotation. */
    private static ApiObject daemonSet(DaemonSet before, DaemonSet after) {
        SortedMap<String, String> annotations = new TreeMap<>(after.metadata().annotations());
        long number = Long.parseLong(before.metadata().annotations().getOrDefault(TEMPLATE_GENERATION, "1"));
        boolean sameTemplate = before.spec().template().equals(after.spec().template());
        annotations.put(TEMPLATE_GENERATION, Long.toString(sameTemplate ? number : number + 1));
        DaemonSet marked = after.withMetadata(after.metadata().withAnnotations(annotations)).withStatus(
                before.status());
        return counted(marked, before.spec().equals(after.spec()));
    }

    /** A Service keeps its address. */
    private static Service service(Service before, Service after) {
        String address = before.spec().map(ServiceSpec::clusterIP).orElse("");
        Optional<ServiceSpec> spec = after.spec().map(s -> address.isEmpty() ? s : s.withClusterIP(address));
        return new Service(after.apiVersion(), after.kind(), after.metadata(), spec, before.status());
    }
}
