package podium.control.statefulset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.ClaimSource;
import podium.cluster.pod.Pod;
import podium.cluster.pod.Volume;
import podium.cluster.workload.ControllerRevision;
import podium.cluster.workload.StatefulSet;
import podium.cluster.LabelSelector;
import podium.control.pod.PodTemplates;
import podium.control.revision.RevisionRules;

/** Makes the Pods of a StatefulSet and their claims. Rule: controllers.md §2.1. */
public final class SetPods {
    private SetPods() {
    }

    /** The ordinal that a name says; empty for a Pod of another set. */
    public static Optional<Integer> ordinal(StatefulSet set, Pod pod) {
        String prefix = set.metadata().name() + "-";
        String name = pod.metadata().name();
        if (!name.startsWith(prefix) || !name.substring(prefix.length()).matches("0|[1-9]\\d{0,8}"))
            return Optional.empty();
        return Optional.of(Integer.parseInt(name.substring(prefix.length())));
    }

    /** Whether the set wants a Pod of an ordinal. */
    static boolean isWithin(StatefulSet set, int ordinal) {
        int start = start(set);
        return ordinal >= start && ordinal < start + set.spec().replicas().orElse(1);
    }

    /** The first ordinal. */
    static int start(StatefulSet set) {
        return set.spec().ordinals().map(o -> o.path("start").asInt(0)).orElse(0);
    }

    static Pod pod(StatefulSet set, ControllerRevision revision, int ordinal) {
        Pod pod = PodTemplates.pod(set, revision.template());
        String name = name(set, ordinal);
        SortedMap<String, String> labels = new TreeMap<>(pod.metadata().labels());
        labels.put("statefulset.kubernetes.io/pod-name", name);
        labels.put("apps.kubernetes.io/pod-index", Integer.toString(ordinal));
        labels.put(RevisionRules.LABEL, revision.metadata().name());
        return pod.withMetadata(pod.metadata().withName(name).withLabels(labels)).withSpec(
                pod.spec().withHostname(name).withSubdomain(set.spec().serviceName()).withVolumes(
                        volumes(set, pod.spec().volumes(), ordinal)));
    }

    private static String name(StatefulSet set, int ordinal) {
        return set.metadata().name() + "-" + ordinal;
    }

    /** Volumes of the claims come first and take the place of volumes of the same name. */
    private static List<Volume> volumes(StatefulSet set, List<Volume> given, int ordinal) {
        List<Volume> all = new ArrayList<>();
        for (PersistentVolumeClaim template : set.spec().volumeClaimTemplates()) {
            all.add(Volume.ofClaim(template.metadata().name(),
                    new ClaimSource(claimName(set, template, ordinal), false)));
        }
        given.stream().filter(v -> all.stream().noneMatch(a -> a.name().equals(v.name()))).forEach(all::add);
        return all;
    }

    private static String claimName(StatefulSet set, PersistentVolumeClaim template, int ordinal) {
        return template.metadata().name() + "-" + name(set, ordinal);
    }

    static List<PersistentVolumeClaim> claims(StatefulSet set, int ordinal) {
        Map<String, String> labels = set.spec().selector().map(LabelSelector::matchLabels).orElse(Map.of());
        return set.spec().volumeClaimTemplates().stream().map(t -> {
            SortedMap<String, String> all = new TreeMap<>(t.metadata().labels());
            all.putAll(labels);
            return new PersistentVolumeClaim("v1", "PersistentVolumeClaim",
                    t.metadata().withName(claimName(set, t, ordinal)).withNamespace(
                            set.metadata().namespace()).withLabels(all),
                    t.spec(), t.status());
        }).toList();
    }
}
