package podium.simulation.input;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.OwnerReference;
import podium.cluster.pod.Pod;
import podium.control.node.Disruption;
import podium.control.pod.Owners;
import podium.control.pod.PodFacts;
import podium.shell.Clock;
import podium.simulation.Answer;
import podium.simulation.api.ApiServer;
import podium.simulation.api.ObjectDeleter;
import podium.simulation.api.Propagation;
import podium.simulation.time.Fiber;

/** {@code kubectl drain}: closes a node, evicts its Pods, and waits until they are gone. Rule: kubectl.md §8. */
record DrainCommand(ApiServer api, ObjectDeleter deleter, Clock clock, NodeCommand nodes, ObjectFinder finder) {
    private static final Duration LOOK = Duration.ofSeconds(1);

    Answer run(Fiber fiber, CommandLine line) {
        ObjectFinder.Found found = nodes.nodes(line);
        if (found.missing().isPresent()) return new Answer.Refused(found.missing().get());
        List<Answer.Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (ApiObject node : found.objects()) {
            lines.add(nodes.close(node, true));
            drain(fiber, node, line, lines, problems);
        }
        return new Answer.Reported(lines, problems);
    }

    private void drain(Fiber fiber, ApiObject node, CommandLine line, List<Answer.Line> lines,
            List<String> problems) {
        List<Pod> pods = api.list(Pod.class).stream().filter(
                p -> p.spec().nodeName().equals(node.metadata().name())).toList();
        Obstacles obstacles = Obstacles.of(pods, line);
        obstacles.warnings().forEach(w -> problems.add("Warning: " + w));
        if (!obstacles.errors().isEmpty()) {
            String name = node.metadata().name();
            problems.add("error: unable to drain node \"" + name + "\" due to error: ["
                    + String.join(", ", obstacles.errors()) + "], continuing command...");
            problems.add("There are pending nodes to be drained:\n " + name);
            problems.addAll(obstacles.errors());
            return;
        }
        Optional<Long> grace = line.number("grace-period").map(Long::valueOf);
        for (Pod pod : obstacles.evicted()) {
            lines.add(new Answer.Line.Text("evicting pod " + pod.metadata().namespace() + "/" + pod.metadata().name()));
            api.update(pod, p -> PodFacts.isOver(p) ? p : Disruption.EVICTION.mark(p, clock.now()));
            api.get(pod.key()).ifPresent(p -> deleter.delete(p, grace, Propagation.BACKGROUND));
        }
        List<Pod> left = new ArrayList<>(obstacles.evicted());
        while (!left.isEmpty()) {
            for (Pod pod : List.copyOf(left)) {
                if (isThere(pod)) continue;
                left.remove(pod);
                lines.add(Answer.Line.of(pod, "evicted"));
            }
            if (!left.isEmpty()) fiber.sleep(LOOK);
        }
        lines.add(Answer.Line.of(node, "drained"));
    }

    private boolean isThere(Pod pod) {
        return api.get(pod.key()).filter(o -> o.metadata().uid().equals(pod.metadata().uid())).isPresent();
    }

    /**
     * What stands in the way of emptying a node.
     *
     * @param evicted the Pods that go
     * @param warnings what is left, or lost, because the flags say so
     * @param errors what no flag allows
     */
    record Obstacles(List<Pod> evicted, List<String> warnings, List<String> errors) {
        static Obstacles of(List<Pod> pods, CommandLine line) {
            List<Pod> daemons = pods.stream().filter(p -> isOwnedBy(p, "DaemonSet")).toList();
            List<Pod> others = pods.stream().filter(p -> !daemons.contains(p)).toList();
            List<Pod> local = others.stream().filter(p -> !PodFacts.isOver(p) && p.spec().volumes().stream().anyMatch(
                    v -> v.emptyDir().isPresent())).toList();
            List<Pod> bare = others.stream().filter(
                    p -> !PodFacts.isOver(p) && Owners.controller(p).isEmpty()).toList();
            List<String> warnings = new ArrayList<>();
            List<String> errors = new ArrayList<>();
            judge(local, line.has("delete-emptydir-data"), "deleting Pods with local storage",
                    "cannot delete Pods with local storage (use --delete-emptydir-data to override)", warnings, errors);
            judge(bare, line.has("force"), "deleting Pods that declare no controller",
                    "cannot delete Pods that declare no controller (use --force to override)", warnings, errors);
            judge(daemons, line.has("ignore-daemonsets"), "ignoring DaemonSet-managed Pods",
                    "cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore)", warnings, errors);
            if (line.has("delete-emptydir-data")) warnings.removeIf(w -> w.startsWith("deleting Pods with local"));
            return new Obstacles(others, warnings, errors);
        }

        private static boolean isOwnedBy(Pod pod, String kind) {
            return Owners.controller(pod).map(OwnerReference::kind).filter(kind::equals).isPresent();
        }

        private static void judge(List<Pod> pods, boolean allowed, String warning, String error,
                List<String> warnings, List<String> errors) {
            if (pods.isEmpty()) return;
            String names = String.join(", ",
                    pods.stream().map(p -> p.metadata().namespace() + "/" + p.metadata().name()).toList());
            if (allowed) warnings.add(warning + ": " + names);
            else errors.add(error + ": " + names);
        }
    }
}
