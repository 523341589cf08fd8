package podium.simulation.input;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.ObjectKey;
import podium.shell.Clock;
import podium.shell.kernel.Text;
import podium.shell.machine.Machine;
import podium.shell.machine.Output;
import podium.shell.machine.RunningContainer;
import podium.shell.machine.RunningExec;
import podium.shell.machine.StartException;
import podium.shell.net.NetworkNamespace;
import podium.simulation.Answer;
import podium.simulation.Request;
import podium.simulation.node.NodeFleet;
import podium.simulation.time.Fiber;
import podium.simulation.time.Gate;

/** Programs that run in a container beside its first process, and connections to its ports. Rule: kubectl.md §6.3, §8. */
final class Execs {
    private static final Answer DONE = new Answer.Executed(0, "", "");
    private final NodeFleet fleet;
    private final Machine machine;
    private final Clock clock;
    private final Map<Integer, RunningExec> open = new TreeMap<>();

    Execs(NodeFleet fleet, Machine machine, Clock clock) {
        this.fleet = fleet;
        this.machine = machine;
        this.clock = clock;
    }

    /** The container's first process; empty while it does not run. */
    Optional<RunningContainer> process(ObjectKey pod, String container) {
        return fleet.kubelets().stream().map(k -> k.process(pod, container)).flatMap(Optional::stream).findFirst();
    }

    /** Runs a program and waits for its end. */
    Answer exec(Fiber fiber, int index, Request.Exec asked, Output live) {
        Optional<RunningContainer> process = process(asked.pod(), asked.container());
        if (process.isEmpty()) {
            return new Answer.NotExecuted(false, "container not found (\"" + asked.container() + "\")");
        }
        Written written = new Written(live);
        try {
            RunningExec running = process.get().exec(asked.command(), asked.streams(), written);
            asked.input().ifPresent(text -> {
                running.send(Text.bytes(text));
                running.endInput();
            });
            return ended(fiber, index, running, written);
        } catch (StartException e) {
            return new Answer.NotExecuted(true, String.valueOf(e.getMessage()));
        }
    }

    /** Joins the first process of a container until its end or that of the client. Rule: kubectl.md §6.3. */
    Answer attach(Fiber fiber, int index, Request.Attach asked, Output live) {
        Optional<RunningContainer> process = process(asked.pod(), asked.container());
        if (process.isEmpty()) {
            return new Answer.NotExecuted(false, "container " + asked.container() + " not found in pod "
                    + asked.pod().name() + "_" + asked.pod().namespace());
        }
        Written written = new Written(live);
        return ended(fiber, index, process.get().attach(asked.sends(), written), written);
    }

    /** Connects to a port and waits for the end of the connection. */
    Answer forward(Fiber fiber, int index, Request.Forward asked, Output live) {
        Optional<NetworkNamespace> network = fleet.kubelets().stream().map(k -> k.network(asked.pod())).flatMap(
                Optional::stream).findFirst();
        if (network.isEmpty()) return new Answer.NotExecuted(false, "pod not found (\"" + asked.pod().name() + "\")");
        Written written = new Written(live);
        return ended(fiber, index, machine.forward(network.get(), asked.port(), written), written);
    }

    private Answer ended(Fiber fiber, int index, RunningExec running, Written written) {
        open.put(index, running);
        Gate gate = new Gate(clock);
        running.onExit(exit -> gate.open());
        fiber.await(gate, () -> running.exit().isPresent());
        open.remove(index);
        return new Answer.Executed(running.exit().orElseThrow().code(), written.out(), written.error());
    }

    /** Sends text to what is open; to what has ended it is lost. */
    Answer feed(Request.Feed feed) {
        Optional.ofNullable(open.get(feed.input())).ifPresent(running -> {
            running.send(Text.bytes(feed.text()));
            if (feed.last()) running.endInput();
        });
        return DONE;
    }

    /** Changes the size of a terminal; of what has ended or has none nothing comes of it. */
    Answer resize(Request.Resize asked) {
        Optional.ofNullable(open.get(asked.input())).ifPresent(
                running -> running.resize(asked.columns(), asked.rows()));
        return DONE;
    }

    /** Ends what is open. */
    Answer hangUp(int input) {
        Optional.ofNullable(open.get(input)).ifPresent(running -> {
            running.endInput();
            running.kill();
        });
        return DONE;
    }
}
