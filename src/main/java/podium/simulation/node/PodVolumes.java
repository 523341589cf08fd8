package podium.simulation.node;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.Volume;
import podium.cluster.pod.VolumeMount;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.GoDuration;
import podium.kubelet.Rule;
import podium.kubelet.config.ConfigException;
import podium.shell.fs.Paths;
import podium.shell.fs.Tree;
import podium.shell.machine.Mount;
import podium.simulation.Change.FileChanged;
import podium.simulation.time.Fiber;
import podium.simulation.time.Fibers;

/** Mounts the volumes of a Pod, each with retries of its own. Rule: controllers.md §6. */
final class PodVolumes {
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration LAST_RETRY = Duration.ofSeconds(122);
    private static final Duration WORK = Duration.ofMillis(60);
    /** How often the kubelet looks whether a claim can be used by now. */
    private static final Duration LOOK = Duration.ofMillis(100);
    private final PodHandle handle;
    private final VolumeSetup setup;
    private final Map<String, VolumeSetup.Mounted> mounted = new LinkedHashMap<>();
    private final List<Fiber> fibers = new ArrayList<>();
    private boolean begun;

    PodVolumes(PodHandle handle) {
        this.handle = handle;
        this.setup = new VolumeSetup(handle);
    }

    /** Begins to mount what some container mounts; volumes that none does are ignored. */
    void begin(Fibers all) {
        if (begun) return;
        begun = true;
        List<String> names = used().stream().map(Volume::name).toList();
        if (!names.isEmpty())
            wait("are not mounted yet", Input.fact("volumes that containers mount:",
                    String.join(", ", names)));
        for (Volume volume : used()) fibers.add(all.start("volume " + volume.name(), f -> mount(f, volume)));
    }

    /** What a sync says of volumes that cannot be looked up; empty when all can. Rule: controllers.md §6. */
    Optional<String> unprocessed() {
        List<String> failed = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Volume volume : used()) {
            Optional<String> problem = mounted.containsKey(volume.name()) ? Optional.empty() : setup.problem(volume);
            problem.ifPresent(p -> {
                failed.add(volume.name());
                problems.add(p);
            });
        }
        if (problems.isEmpty()) return Optional.empty();
        List<String> waiting = used().stream().map(Volume::name).filter(n -> !mounted.containsKey(n)).sorted().toList();
        return Optional.of("Unable to attach or mount volumes: unmounted volumes=[" + String.join(" ", waiting)
                + "], unattached volumes=[], failed to process volumes=[" + String.join(" ", failed) + "]: "
                + String.join("; ", problems));
    }

    boolean ready() {
        return begun && used().stream().allMatch(v -> mounted.containsKey(v.name()));
    }

    /** The files of a volume that is mounted. */
    Optional<Tree> tree(String volume) {
        return Optional.ofNullable(mounted.get(volume)).map(VolumeSetup.Mounted::tree);
    }

    /** A file of a volume that is mounted. */
    Optional<byte[]> read(String volume, String path) {
        return tree(volume).flatMap(t -> t.read("/" + path));
    }

    void stop() {
        fibers.forEach(Fiber::cancel);
    }

    private List<Volume> used() {
        PodSpec spec = handle.pod().spec();
        return spec.volumes().stream().filter(v -> containers(spec).flatMap(c -> c.volumeMounts().stream()).anyMatch(
                m -> m.name().equals(v.name()))).toList();
    }

    private static Stream<Container> containers(PodSpec spec) {
        return Stream.concat(spec.initContainers().stream(), spec.containers().stream());
    }

    private void mount(Fiber fiber, Volume volume) {
        Duration wait = FIRST_RETRY;
        fiber.sleep(WORK);
        while (!mounted.containsKey(volume.name())) {
            if (setup.problem(volume).isPresent()) {
                fiber.sleep(LOOK);
                continue;
            }
            try {
                VolumeSetup.Mounted done = setup.setUp(volume);
                mounted.put(volume.name(), done);
                listen(volume.name(), done.tree(), done.top());
                if (ready())
                    handle.decided(Kind.VOLUMES, "", "are all mounted", Rule.VOLUMES,
                            Input.fact("the last one was", volume.name()));
            } catch (MountException e) {
                handle.warning("FailedMount",
                        "MountVolume.SetUp failed for volume \"" + setup.eventName(volume) + "\" : " + e.getMessage());
                wait("cannot be mounted: " + volume.name() + ": " + e.getMessage(),
                        Input.fact("volume " + volume.name(), "is tried again in " + GoDuration.format(wait)));
                fiber.sleep(wait);
                wait = wait.multipliedBy(2).compareTo(LAST_RETRY) > 0 ? LAST_RETRY : wait.multipliedBy(2);
            }
        }
    }

    /** Says what the volumes wait for, and that the containers wait for them. */
    private void wait(String value, Input because) {
        handle.decided(Kind.VOLUMES, "", value, Rule.VOLUMES, because);
        containers(handle.pod().spec()).forEach(c -> handle.decided(Kind.TURN, c.name(), "waits", Rule.VOLUMES,
                Input.of("the volumes of the Pod", value, Topic.of(Kind.VOLUMES))));
    }

    /** Brings volumes that the kubelet fills up to date, at a sync. */
    void refresh() {
        for (Volume volume : used()) {
            VolumeSetup.Mounted done = mounted.get(volume.name());
            if (done == null) continue;
            try {
                setup.refresh(volume, done);
            } catch (MountException e) {
                handle.warning("FailedMount",
                        "MountVolume.SetUp failed for volume \"" + setup.eventName(volume) + "\" : " + e.getMessage());
            }
        }
    }

    /** Tells the trace of changes in a container's own layer. */
    void observe(Container container, Tree root) {
        listen(":" + container.name(), root, "/");
    }

    /** Tells of changes below the top alone, by their path from there. */
    private void listen(String place, Tree tree, String top) {
        tree.onChange((actor, change) -> {
            if (!Paths.within(change.path(), top)) return;
            handle.node().trace().add(new FileChanged(handle.node().clock().now(), handle.key(), handle.uid(), actor,
                    place, change.from(top)));
        });
    }

    /**
     * The mounts of a container in spec order.
     *
     * @throws ConfigException when a subPath cannot be used
     */
    List<Mount> mounts(Container container, Map<String, String> environment) throws ConfigException {
        List<Mount> out = new ArrayList<>();
        for (VolumeMount mount : container.volumeMounts()) {
            Optional<VolumeSetup.Mounted> volume = Optional.ofNullable(mounted.get(mount.name()));
            if (volume.isEmpty()) {
                throw new ConfigException("cannot find volume \"" + mount.name() + "\" to mount into container \""
                        + container.name() + "\"");
            }
            String subPath = SubPaths.of(mount, environment);
            out.add(mount(mount, volume.get(), subPath));
        }
        return out;
    }

    private static Mount mount(VolumeMount mount, VolumeSetup.Mounted volume, String subPath) {
        Tree tree = volume.tree();
        String inside = volume.top().equals("/") ? subPath : Paths.under(volume.top(), "/" + subPath);
        if (!subPath.isEmpty() && !SubPaths.exists(tree, inside)) {
            tree.directory("/" + inside, 0, 0, tree.entry(volume.top()).map(Tree.Entry::mode).orElse(0755));
        }
        boolean filled = volume.readOnly() && !subPath.isEmpty();
        return new Mount(mount.mountPath(), filled ? SubPaths.frozen(tree, inside) : tree, inside,
                mount.readOnly() || volume.readOnly());
    }
}
