package podium.simulation.input;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.shell.Clock;
import podium.shell.kernel.Text;
import podium.shell.machine.Input;
import podium.shell.machine.RunningContainer;
import podium.shell.machine.RunningExec;
import podium.shell.machine.StartException;
import podium.simulation.Answer;
import podium.simulation.Request;
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
    Answer exec(Fiber fiber, Request.Exec asked) {
        Optional<RunningContainer> process = process(asked.pod(), asked.container());
        if (process.isEmpty())
            return new Answer.NotExecuted(false, "container not found (\"" + asked.container() + "\")");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Gate gate = new Gate(clock);
        try {
            RunningExec running = process.get().exec(asked.command(),
                    asked.input().map(text -> Input.of(Text.bytes(text))),
                    (isError, bytes) -> (isError ? error : out).writeBytes(bytes));
            running.onExit(exit -> gate.open());
            fiber.await(gate, () -> running.exit().isPresent());
            return new Answer.Executed(running.exit().orElseThrow().code(), Text.of(out.toByteArray()),
                    Text.of(error.toByteArray()));
        } catch (StartException e) {
            return new Answer.NotExecuted(true, String.valueOf(e.getMessage()));
        }
    }
}
