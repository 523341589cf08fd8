package podium.simulation.node;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import podium.cluster.pod.Container;
import podium.cluster.pod.LinuxUser;
import podium.cluster.why.Input;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.ContainerRecord;
import podium.kubelet.CrashBackOff;
import podium.kubelet.GoDuration;
import podium.kubelet.Grounds;
import podium.kubelet.PodRuntime;
import podium.kubelet.Rule;
import podium.kubelet.StartError;
import podium.kubelet.config.ConfigException;
import podium.shell.fs.Tree;
import podium.shell.fs.Trees;
import podium.shell.image.Image;
import podium.shell.machine.ContainerConfig;
import podium.shell.machine.Identity;
import podium.shell.machine.Output;
import podium.shell.machine.StartException;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.time.Fiber;

/** Starts containers: back-off, image, creation, start, postStart, in this order and each blocking. Rule: kubelet.md §2.4. */
final class ContainerStarter {
    private final PodHandle handle;
    private final PodImages images;
    private final ContainerSetup setup;
    private final Hooks hooks;
    private final Stopper stopper;
    private final Map<String, CrashBackOff> backOffs = new LinkedHashMap<>();
    private final Map<String, Integer> attempts = new LinkedHashMap<>();

    ContainerStarter(PodHandle handle, PodVolumes volumes, Hooks hooks, Stopper stopper) {
        this.handle = handle;
        this.images = new PodImages(handle);
        this.setup = new ContainerSetup(handle, volumes);
        this.hooks = hooks;
        this.stopper = stopper;
    }

    /** Forgets entries that housekeeping would have deleted. */
    private Optional<CrashBackOff> entry(String key) {
        backOffs.values().removeIf(e -> e.forgotten(handle.node().clock().now()));
        return Optional.ofNullable(backOffs.get(key));
    }

    /**
     * One attempt.
     *
     * @param runtime the snapshot that the sync decided by: back-off is measured from the end it shows
     */
    StartResult start(Fiber fiber, Container container, PodRuntime runtime) {
        Optional<StartResult> backedOff = checkBackOff(container, runtime);
        if (backedOff.isPresent()) return backedOff.get();
        Sandbox sandbox = handle.instances().sandbox().orElseThrow();
        ContainerRun run = new ContainerRun(handle.key(), handle.uid(), container.name(),
                nextAttempt(container, runtime));
        PodImages.Result pulled = images.ensure(fiber, container, run);
        if (pulled.error().isPresent())
            return new StartResult.Failed(pulled.error().get(),
                    handle.told(Kind.IMAGE, container.name(), "is missing"));
        Image image = pulled.image().orElseThrow();
        SequencedMap<String, String> environment;
        try {
            environment = setup.environment(container, image, sandbox);
            if (ContainerSetup.arguments(container, image, environment).isEmpty()) {
                return failed(container, "CreateContainerError", "failed to generate container \"" + containerId(run)
                        + "\" spec: failed to generate spec: no command specified");
            }
            return create(fiber, container, image, sandbox, run, environment);
        } catch (ConfigException e) {
            return failed(container, "CreateContainerConfigError", e.getMessage());
        }
    }

    private StartResult failed(Container container, String reason, String message) {
        handle.warning(container, "Failed", "Error: " + message);
        return new StartResult.Failed(new StartError(reason, message), Input.fact(reason + ":", message));
    }

    private Optional<StartResult> checkBackOff(Container container, PodRuntime runtime) {
        Optional<ContainerRecord> exited = runtime.newestExited(container.name());
        if (exited.isEmpty()) return Optional.empty();
        Instant now = handle.node().clock().now();
        Instant finished = handle.instances().byId(exited.get().id()).flatMap(Instance::finishedAt).orElseGet(
                () -> exited.get().end().flatMap(e -> e.finishedAt()).orElse(now));
        String key = container.name() + "\n" + container.image();
        Optional<CrashBackOff> entry = entry(key);
        Optional<Duration> left = CrashBackOff.remaining(entry, finished, now);
        if (left.isEmpty()) {
            CrashBackOff next = CrashBackOff.afterStart(entry, finished, now);
            backOffs.put(key, next);
            handle.decided(Kind.BACK_OFF, container.name(),
                    "lets it start now; after another end it will be " + GoDuration.format(next.value()), Rule.BACK_OFF,
                    Grounds.instance(exited.get()), Input.fact("the back-off so far", value(entry)));
            return Optional.empty();
        }
        Duration value = entry.orElseThrow().value();
        handle.warning(container, "BackOff",
                "Back-off restarting failed container " + container.name() + " in pod " + handle.ref());
        handle.node().trace().add(new Change.BackOffStarted(now,
                new ContainerRun(handle.key(), handle.uid(), container.name(), exited.get().attempt() + 1),
                now.plus(left.get())));
        handle.decided(Kind.BACK_OFF, container.name(), "holds it until " + now.plus(left.get()), Rule.BACK_OFF,
                Grounds.instance(exited.get()), Input.fact("its end", "was at " + finished),
                Input.fact("the back-off, counted from its end, is", GoDuration.format(value)));
        StartError error = new StartError(StartError.CRASH_LOOP, "back-off " + GoDuration.format(value)
                + " restarting failed container=" + container.name() + " pod=" + handle.ref());
        return Optional.of(new StartResult.BackedOff(error, handle.told(Kind.BACK_OFF, container.name(), ""),
                left.get()));
    }

    private static String value(Optional<CrashBackOff> entry) {
        return entry.map(e -> "was " + GoDuration.format(e.value())).orElse("was none");
    }

    /** One more than the newest record's, or than the newest log's. Rule: kubelet.md §5.3. */
    private int nextAttempt(Container container, PodRuntime runtime) {
        return runtime.newest(container.name()).map(r -> r.attempt() + 1).orElseGet(
                () -> attempts.getOrDefault(container.name(), -1) + 1);
    }

    private String containerId(ContainerRun run) {
        return handle.node().draws().hex(run.podUid() + "/" + run.container() + "/" + run.attempt(), 64);
    }

    private StartResult create(Fiber fiber, Container container, Image image, Sandbox sandbox, ContainerRun run,
            SequencedMap<String, String> environment) throws ConfigException {
        NodeContext node = handle.node();
        Tree messages = Trees.empty(0, 0, 0755);
        messages.file("/log", new byte[0], 0, 0, 0666);
        Tree layer = image.root().layer();
        String id = containerId(run);
        Identity user = setup.identity(container, image);
        ContainerRecord.Origin origin = new ContainerRecord.Origin(image.reference(),
                image.reference().replaceFirst(":[^/]*$", "") + "@" + image.digest(),
                new LinuxUser(user.uid(), user.gid(), user.groups()));
        Instance instance = new Instance(container, run, id, origin, node.clock().now(), messages, layer);
        ContainerConfig config = setup.config(container, image, sandbox, environment, layer, messages,
                output(instance));
        node.load().work(fiber, Latencies.CREATE, "create/" + id);
        handle.instances().add(instance);
        tell(instance, handle.told(Kind.IMAGE, container.name(), "is there"));
        attempts.put(container.name(), run.attempt());
        handle.normal(container, "Created", "Container created");
        node.load().work(fiber, Latencies.START, "start/" + id);
        return launch(fiber, container, instance, config);
    }

    private StartResult launch(Fiber fiber, Container container, Instance instance, ContainerConfig config) {
        NodeContext node = handle.node();
        try {
            var process = node.machine().start(config);
            instance.started(process, node.clock().now());
            tell(instance, handle.told(Kind.TURN, container.name(), "has come"));
            node.trace().add(new Change.ContainerStarted(node.clock().now(), instance.run()));
            process.onExit(exit -> {
                instance.exited(exit, node.clock().now());
                Input end = Input.fact("its first process", "ended with exit code " + exit.code());
                if (instance.stopping()) tell(instance, handle.told(Kind.STOP, container.name(), "is on its way"), end);
                else tell(instance, end);
                node.trace().add(new Change.ContainerEnded(node.clock().now(), instance.run(), exit));
            });
        } catch (StartException e) {
            String text = RuntimeErrors.start(e.getMessage());
            instance.failedToStart(text, node.clock().now());
            tell(instance, Input.fact("the runtime", "could not start it: " + text));
            return failed(container, "RunContainerError", text);
        }
        handle.normal(container, "Started", "Container started");
        return postStart(fiber, container, instance);
    }

    private StartResult postStart(Fiber fiber, Container container, Instance instance) {
        Optional<String> problem = hooks.postStart(fiber, container, instance);
        if (problem.isEmpty()) return new StartResult.Started();
        handle.warning(container, "FailedPostStartHook", "PostStartHook failed");
        stopper.stop(fiber, instance, "FailedPostStartHook", Stopper.grace(handle.pod()), StopOrder.NONE);
        return new StartResult.Failed(new StartError("PostStartHookError", problem.get()),
                Input.fact("its postStart hook", "failed: " + problem.get()));
    }

    private void tell(Instance instance, Input... inputs) {
        handle.decided(Kind.INSTANCE, instance.spec().name(), Grounds.words(instance.record()), Rule.INSTANCE, inputs);
    }

    private Output output(Instance instance) {
        return (error, bytes) -> {
            String text = Instance.text(bytes);
            instance.log(text);
            handle.node().trace().add(new Change.LogWritten(handle.node().clock().now(), instance.run(), error, text));
        };
    }
}
