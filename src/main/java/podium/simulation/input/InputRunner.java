package podium.simulation.input;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.manifest.ManifestReader;
import podium.shell.machine.RunningContainer;
import podium.shell.machine.RunningExec;
import podium.shell.machine.Signal;
import podium.shell.machine.StartException;
import podium.simulation.Answer;
import podium.simulation.Change.Answered;
import podium.simulation.Input;
import podium.simulation.TraceLog;
import podium.simulation.api.ApiServer;
import podium.simulation.api.ObjectCreator;
import podium.simulation.api.ObjectDeleter;
import podium.simulation.node.NodeFleet;
import podium.simulation.time.EventLoop;
import podium.simulation.time.Fiber;
import podium.simulation.time.Fibers;
import podium.simulation.time.Gate;

/** Carries out the inputs of a scenario, each at its time. */
public final class InputRunner {
    /** How long kubectl takes from its start to its request. */
    private static final Duration COMMAND = Duration.ofMillis(500);
    private final EventLoop clock;
    private final Fibers fibers;
    private final TraceLog trace;
    private final String namespace;
    private final NodeFleet fleet;
    private final FaultRunner faults;
    private final CommandRunner commands;
    private final Applier applier;
    private final Deleter deleter;
    private final ImageSetter images;

    public InputRunner(EventLoop clock, Fibers fibers, TraceLog trace, ApiServer api, ObjectCreator creator,
            ObjectDeleter deletions, ManifestReader reader, String namespace,
            NodeFleet fleet, FaultRunner faults) {
        this.clock = clock;
        this.fibers = fibers;
        this.trace = trace;
        this.namespace = namespace;
        this.fleet = fleet;
        this.faults = faults;
        this.applier = new Applier(reader, api, creator, namespace);
        this.deleter = new Deleter(api, deletions, clock, namespace);
        this.images = new ImageSetter(api, namespace);
        this.commands = new CommandRunner(api, deletions, clock, namespace, applier::isApplied);
    }

    /** Registers the inputs, which are in order of time. */
    public void schedule(List<Input> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            int index = i;
            Input input = inputs.get(i);
            clock.after(input.at(), () -> fibers.start("input " + index, f -> {
                Answer answer = run(f, input);
                trace.add(new Answered(clock.now(), index, answer));
            }));
        }
    }

    private Answer run(Fiber fiber, Input input) {
        if (isCommand(input)) fiber.sleep(COMMAND);
        return switch (input) {
            case Input.Apply apply -> applier.apply(apply.manifests());
            case Input.Delete delete -> deleter.delete(fiber, delete.arguments());
            case Input.SetImage set -> images.set(set.arguments());
            case Input.Exec exec -> exec(fiber, exec);
            case Input.KillSandbox kill -> {
                fleet.kubelets().forEach(k -> k.killSandbox(pod(kill.pod())));
                yield new Answer.Executed(0, "", "");
            }
            case Input.Kill kill -> kill(kill);
            case Input.Command command -> commands.run(fiber, command.words());
            case Input.Change change -> faults.run(change.fault());
        };
    }

    private static boolean isCommand(Input input) {
        return switch (input) {
            case Input.Kill kill -> false;
            case Input.KillSandbox kill -> false;
            case Input.Change change -> false;
            default -> true;
        };
    }

    private ObjectKey pod(String name) {
        return new ObjectKey("Pod", namespace, name);
    }

    private Optional<RunningContainer> process(String pod, String container) {
        return fleet.kubelets().stream().map(k -> k.process(pod(pod), container)).flatMap(Optional::stream).findFirst();
    }

    private Answer exec(Fiber fiber, Input.Exec exec) {
        Optional<RunningContainer> process = process(exec.pod(), exec.container());
        if (process.isEmpty()) {
            return new Answer.Refused(
                    "error: Internal error occurred: unable to upgrade connection: container not found (\""
                            + exec.container() + "\")");
        }
        StringBuilder out = new StringBuilder();
        StringBuilder error = new StringBuilder();
        Gate gate = new Gate(clock);
        try {
            RunningExec running = process.get().exec(exec.command(),
                    (isError, bytes) -> (isError ? error : out).append(new String(bytes, StandardCharsets.UTF_8)));
            running.onExit(exit -> gate.open());
            fiber.await(gate, () -> running.exit().isPresent());
            return new Answer.Executed(running.exit().orElseThrow().code(), out.toString(), error.toString());
        } catch (StartException e) {
            return new Answer.Refused(
                    "error: Internal error occurred: error executing command in container: " + e.getMessage());
        }
    }

    private Answer kill(Input.Kill kill) {
        Optional<RunningContainer> process = process(kill.pod(), kill.container());
        if (process.isEmpty()) return new Answer.Refused("container " + kill.container() + " does not run");
        for (Signal signal : Signal.values()) {
            if (signal.number() == kill.signal()) process.get().signal(signal);
        }
        return new Answer.Executed(0, "", "");
    }
}
