package podium.kubectl.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.pod.IpHolder;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodReadinessGate;
import podium.cluster.pod.PodStatus;
import podium.kubectl.HumanDuration;

/** The row of a Pod in {@code kubectl get pods}. Rule: kubectl.md §2. */
public final class PodRow {
    private static final String NONE = "<none>";

    private PodRow() {
    }

    /** NAME, READY, STATUS, RESTARTS and AGE. */
    public static List<String> cells(Pod pod, Instant now) {
        PodSummary summary = PodSummary.of(pod);
        String restarts = Integer.toString(summary.restarts());
        if (summary.restarts() != 0 && summary.lastRestart().isPresent()) {
            restarts += " (" + HumanDuration.since(summary.lastRestart(), now) + " ago)";
        }
        return List.of(pod.metadata().name(), summary.ready() + "/" + summary.total(), summary.status(), restarts,
                HumanDuration.since(pod.metadata().creationTimestamp(), now));
    }

    /** The cells that {@code -o wide} adds after them: IP, NODE, NOMINATED NODE and READINESS GATES. */
    public static List<String> wide(Pod pod) {
        Optional<PodStatus> status = pod.status();
        String ip = status.stream().flatMap(s -> s.podIPs().stream()).map(IpHolder::ip).findFirst().orElse("");
        return Stream.of(ip, pod.spec().nodeName(), status.map(PodStatus::nominatedNodeName).orElse(""),
                gates(pod)).map(cell -> cell.isEmpty() ? NONE : cell).toList();
    }

    private static String gates(Pod pod) {
        List<PodReadinessGate> gates = pod.spec().readinessGates();
        if (gates.isEmpty()) return "";
        long open = gates.stream().filter(gate -> pod.status().stream().flatMap(s -> s.conditions().stream()).filter(
                c -> c.type().equals(gate.conditionType())).findFirst().filter(
                        c -> c.status().equals("True")).isPresent()).count();
        return open + "/" + gates.size();
    }
}
