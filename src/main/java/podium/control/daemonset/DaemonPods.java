package podium.control.daemonset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.Toleration;
import podium.cluster.workload.DaemonSet;
import podium.control.NodeAffinity;
import podium.control.pod.PodTemplates;
import podium.control.revision.RevisionRules;

/** Makes the Pods of a DaemonSet. Rule: controllers.md §3.2, §3.3. */
public final class DaemonPods {
    private static final String GENERATION = "deprecated.daemonset.template.generation";
    private static final String PREFIX = "node.kubernetes.io/";

    private DaemonPods() {
    }

    static Pod pod(DaemonSet set, String hash, String node) {
        Pod pod = PodTemplates.pod(set, set.spec().template());
        SortedMap<String, String> labels = new TreeMap<>(pod.metadata().labels());
        labels.put(RevisionRules.LABEL, hash);
        labels.put("pod-template-generation", set.metadata().annotations().getOrDefault(GENERATION, "1"));
        return pod.withMetadata(pod.metadata().withLabels(labels)).withSpec(
                NodeAffinity.pinned(tolerant(pod.spec()), node));
    }

    /** The spec with what every Pod of a DaemonSet tolerates. Rule: controllers.md §3.3. */
    static PodSpec tolerant(PodSpec spec) {
        List<Toleration> all = new ArrayList<>(spec.tolerations());
        add(all, "not-ready", "NoExecute");
        add(all, "unreachable", "NoExecute");
        for (String what : List.of("disk-pressure", "memory-pressure", "pid-pressure", "unschedulable"))
            add(all, what, "NoSchedule");
        if (spec.hostNetwork()) add(all, "network-unavailable", "NoSchedule");
        return spec.withTolerations(all);
    }

    private static void add(List<Toleration> all, String what, String effect) {
        Toleration toleration = new Toleration(PREFIX + what, "Exists", "", effect, Optional.empty());
        if (!all.contains(toleration)) all.add(toleration);
    }

    /** The node that a Pod is on, or is made for. */
    public static String node(Pod pod) {
        return pod.spec().nodeName().isEmpty() ? NodeAffinity.pinnedTo(pod.spec()).orElse("") : pod.spec().nodeName();
    }

    static boolean isOf(Pod pod, String hash) {
        return hash.equals(pod.metadata().labels().get(RevisionRules.LABEL));
    }
}
