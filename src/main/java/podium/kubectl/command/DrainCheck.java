package podium.kubectl.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.kubectl.flags.Flags;

/**
 * Which Pods of a node go when it is drained, and what keeps it from being drained. Rule: kubectl.md §8.
 *
 * @param gone the Pods to evict
 * @param warnings what is said of Pods by those that it is said of
 * @param errors the same, of Pods that flags must allow to delete
 */
record DrainCheck(List<Pod> gone, Map<String, List<String>> warnings, Map<String, List<String>> errors) {
    /** Judges the Pods of a node by the flags of the command line. */
    static DrainCheck of(List<Pod> pods, Flags flags) {
        DrainCheck check = new DrainCheck(new ArrayList<>(), new LinkedHashMap<>(), new TreeMap<>());
        pods.forEach(p -> check.judge(p, flags));
        return check;
    }

    private void judge(Pod pod, Flags flags) {
        if (isOwnedBy(pod, "DaemonSet")) {
            if (flags.is("ignore-daemonsets")) note(warnings, "ignoring DaemonSet-managed Pods", pod);
            else note(errors, "cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore)", pod);
            return;
        }
        boolean over = pod.status().flatMap(PodStatus::phase).filter(PodPhase::isFinal).isPresent();
        boolean stores = pod.spec().volumes().stream().anyMatch(v -> v.emptyDir().isPresent());
        if (!over && stores && !flags.is("delete-emptydir-data")) {
            note(errors, "cannot delete Pods with local storage (use --delete-emptydir-data to override)", pod);
            return;
        }
        boolean controlled = pod.metadata().ownerReferences().stream().anyMatch(o -> o.controller().orElse(false));
        if (!over && !controlled && !flags.is("force")) {
            note(errors, "cannot delete Pods that declare no controller (use --force to override)", pod);
            return;
        }
        if (!over && !controlled) note(warnings, "deleting Pods that declare no controller", pod);
        gone.add(pod);
    }

    private static void note(Map<String, List<String>> notes, String text, Pod pod) {
        notes.computeIfAbsent(text, _ -> new ArrayList<>()).add(
                pod.metadata().namespace() + "/" + pod.metadata().name());
    }

    private static boolean isOwnedBy(Pod pod, String kind) {
        return pod.metadata().ownerReferences().stream().anyMatch(o -> o.kind().equals(kind));
    }

    private static List<String> lines(Map<String, List<String>> notes) {
        return notes.entrySet().stream().map(e -> e.getKey() + ": " + String.join(", ", e.getValue())).toList();
    }

    /** All warnings on one line; empty without any. */
    Optional<String> warning() {
        return warnings.isEmpty() ? Optional.empty() : Optional.of("Warning: " + String.join("; ", lines(warnings)));
    }

    /** Why a node is not drained; empty when nothing stands against it. */
    Optional<String> refusal(String node) {
        if (errors.isEmpty()) return Optional.empty();
        List<String> lines = lines(errors);
        String all = lines.size() == 1 ? lines.getFirst() : "[" + String.join(", ", lines) + "]";
        return Optional.of("error: unable to drain node \"" + node + "\" due to error: " + all
                + ", continuing command...\nThere are pending nodes to be drained:\n " + node + "\n"
                + String.join("\n", lines));
    }
}
