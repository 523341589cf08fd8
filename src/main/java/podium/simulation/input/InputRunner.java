package podium.simulation.input;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.manifest.ManifestReader;
import podium.shell.machine.Machine;
import podium.shell.machine.Output;
import podium.shell.machine.RunningContainer;
import podium.shell.machine.Signal;
import podium.simulation.Answer;
import podium.simulation.Author;
import podium.simulation.Change.Answered;
import podium.simulation.Input;
import podium.simulation.Request;
import podium.simulation.TraceLog;
import podium.simulation.api.ApiServer;
import podium.simulation.api.ObjectCreator;
import podium.simulation.api.ObjectDeleter;
import podium.simulation.node.NodeFleet;
import podium.simulation.time.EventLoop;
import podium.simulation.time.Fiber;
import podium.simulation.time.Fibers;

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
    private final Execs execs;
    private static final Author APPLY = Author.updater("kubectl-client-side-apply");
    private final RequestRunner requests;

    public InputRunner(EventLoop clock, Fibers fibers, TraceLog trace, ApiServer api, ObjectCreator creator,
            ObjectDeleter deletions, ManifestReader reader, String namespace,
            NodeFleet fleet, Machine machine, FaultRunner faults) {
        this.clock = clock;
        this.fibers = fibers;
        this.trace = trace;
        this.namespace = namespace;
        this.fleet = fleet;
        this.faults = faults;
        this.applier = new Applier(reader, api.as(APPLY), creator.as(APPLY), namespace);
        this.deleter = new Deleter(api, deletions, clock, namespace);
        this.images = new ImageSetter(api.as(Author.updater("kubectl-set")), namespace);
        this.commands = new CommandRunner(api, deletions, clock, reader, namespace, applier::isApplied);
        this.execs = new Execs(fleet, machine, clock);
        this.requests = new RequestRunner(api, creator, deletions, execs);
    }

    /** Registers the inputs, which are in order of time. */
    public void schedule(List<Input> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            int index = i;
            Input input = inputs.get(i);
            clock.after(input.at(), () -> start(index, input));
        }
    }

    /** Begins an input now. */
    public void start(int index, Input input) {
        start(index, input, Output.discard());
    }

    /**
     * Begins an input now.
     *
     * @param live is also given what a program writes, as it does
     */
    public void start(int index, Input input, Output live) {
        fibers.start("input " + index, f -> {
            Answer answer = run(f, index, input, live);
            trace.add(new Answered(clock.now(), index, answer));
        });
    }

    private Answer run(Fiber fiber, int index, Input input, Output live) {
        if (isCommand(input)) fiber.sleep(COMMAND);
        return switch (input) {
            case Input.Apply apply -> applier.apply(apply.manifests());
            case Input.Delete delete -> deleter.delete(fiber, delete.arguments());
            case Input.SetImage set -> images.set(set.arguments());
            case Input.Exec exec -> exec(fiber, index, exec);
            case Input.KillSandbox kill -> {
                fleet.kubelets().forEach(k -> k.killSandbox(pod(kill.pod())));
                yield new Answer.Executed(0, "", "");
            }
            case Input.Kill kill -> kill(kill);
            case Input.Command command -> commands.run(fiber, command.words());
            case Input.Change change -> faults.run(change.fault());
            case Input.Call call -> requests.run(fiber, index, call.request(), live);
        };
    }

    private static boolean isCommand(Input input) {
        return switch (input) {
            case Input.Kill _,Input.KillSandbox _,Input.Change _,Input.Call _ -> false;
            default -> true;
        };
    }

    private ObjectKey pod(String name) {
        return new ObjectKey("Pod", namespace, name);
    }

    private Answer exec(Fiber fiber, int index, Input.Exec exec) {
        Answer answer = execs.exec(fiber, index, new Request.Exec(pod(exec.pod()), exec.container(),
                exec.command()), Output.discard());
        return answer instanceof Answer.NotExecuted(boolean isRunning, String message)
                ? new Answer.Refused("error: Internal error occurred: "
                        + (isRunning ? "error executing command in container: " : "unable to upgrade connection: ")
                        + message)
                : answer;
    }

    private Answer kill(Input.Kill kill) {
        Optional<RunningContainer> process = execs.process(pod(kill.pod()), kill.container());
        if (process.isEmpty()) return new Answer.Refused("container " + kill.container() + " does not run");
        for (Signal signal : Signal.values()) {
            if (signal.number() == kill.signal()) process.get().signal(signal);
        }
        return new Answer.Executed(0, "", "");
    }
}
