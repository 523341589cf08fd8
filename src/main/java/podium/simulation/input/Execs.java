package podium.simulation.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.shell.Clock;
import podium.shell.machine.RunningContainer;
import podium.shell.machine.RunningExec;
import podium.shell.machine.StartException;
import podium.simulation.Answer;
import podium.simulation.node.NodeFleet;
import podium.simulation.time.Fiber;
import podium.simulation.time.Gate;

/** Programs that run in a container beside its first process. Rule: kubectl.md §6.3. */
final class Execs {
    private final NodeFleet fleet;
    private final Clock clock;

    Execs(NodeFleet fleet, Clock clock) {
        this.fleet = fleet;
        this.clock = clock;
    }

    /** The container's first process; empty while it does not run. */
    Optional<RunningContainer> process(ObjectKey pod, String container) {
        return fleet.kubelets().stream().map(k -> k.process(pod, container)).flatMap(Optional::stream).findFirst();
    }

    /** Runs a program and waits for its end. */
    Answer exec(Fiber fiber, ObjectKey pod, String container, List<String> command) {
        Optional<RunningContainer> process = process(pod, container);
        if (process.isEmpty()) return new Answer.NotExecuted(false, "container not found (\"" + container + "\")");
        StringBuilder out = new StringBuilder();
        StringBuilder error = new StringBuilder();
        Gate gate = new Gate(clock);
        try {
            RunningExec running = process.get().exec(command,
                    (isError, bytes) -> (isError ? error : out).append(new String(bytes, StandardCharsets.UTF_8)));
            running.onExit(exit -> gate.open());
            fiber.await(gate, () -> running.exit().isPresent());
            return new Answer.Executed(running.exit().orElseThrow().code(), out.toString(), error.toString());
        } catch (StartException e) {
            return new Answer.NotExecuted(true, String.valueOf(e.getMessage()));
        }
    }
}
