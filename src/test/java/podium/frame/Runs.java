package podium.frame;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;
import podium.cluster.ApiJson;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.shell.fs.FileChange;
import podium.shell.image.Image;
import podium.shell.image.ImageCatalogue;
import podium.shell.machine.Exit;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;

/** Builds small timelines by hand; times are seconds after the start. */
public final class Runs {
    private static final ObjectMapper MAPPER = ApiJson.mapper();

    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Integer> attempts = new TreeMap<>();
    private final String name;
    private final String spec;
    private String status = "{phase: Pending}";
    private Instant now = Timeline.EPOCH;

    private Runs(String name, String spec) {
        this.name = name;
        this.spec = spec;
    }

    /** A run with one Pod whose spec is YAML. */
    public static Runs pod(String name, String spec) {
        Runs runs = new Runs(name, spec);
        return runs.change(new Change.ObjectChanged(runs.now, Change.Watch.ADDED, runs.object(false)));
    }

    /** What follows happens at this time. */
    public Runs at(double seconds) {
        now = time(seconds);
        return this;
    }

    /** A time after the start. */
    public static Instant time(double seconds) {
        return Timeline.EPOCH.plus(Duration.ofNanos(Math.round(seconds * 1e9)));
    }

    /** The API has this status, as YAML. */
    public Runs status(String yaml) {
        status = yaml;
        return change(new Change.ObjectChanged(now, Change.Watch.MODIFIED, object(false)));
    }

    /** The Pod is to be deleted. */
    public Runs terminating() {
        return change(new Change.ObjectChanged(now, Change.Watch.MODIFIED, object(true)));
    }

    /** The Pod is gone. */
    public Runs gone() {
        return change(new Change.ObjectChanged(now, Change.Watch.DELETED, object(true)));
    }

    public Runs starts(String container) {
        attempts.merge(container, 1, Integer::sum);
        return change(new Change.ContainerStarted(now, run(container)));
    }

    public Runs ends(String container, int code) {
        return change(new Change.ContainerEnded(now, run(container), Exit.of(code)));
    }

    public Runs backsOff(String container, double seconds) {
        return change(new Change.BackOffStarted(now, run(container), now.plusMillis(Math.round(seconds * 1000))));
    }

    public Runs pulls(String container, String image) {
        return change(new Change.PullStarted(now, run(container), image));
    }

    public Runs pulled(String container, String image, String problem) {
        return change(new Change.PullEnded(now, run(container), image, problem));
    }

    public Runs logs(String container, String text) {
        return change(new Change.LogWritten(now, run(container), false, text));
    }

    public Runs asks(String container, String host, int port, String outcome) {
        return change(new Change.RequestSent(now, run(container), host, port, outcome));
    }

    /** The kubelet tries a probe of a container. */
    public Runs probes(String container, String probe, boolean passed, String finding) {
        return change(new Change.Probed(now, run(container), probe, passed, finding));
    }

    public Runs file(String container, String volume, FileChange.Kind kind, String path, long size) {
        return change(new Change.FileChanged(now, key(), "uid-" + name, container, volume, new FileChange(kind,
                FileChange.FileType.FILE, path, size, 0, 0, 0644, "")));
    }

    public Runs event(String reason, String message) {
        return change(new Change.EventChanged(now, new Event(name + "." + changes.size(), "Normal", reason, "kubelet",
                key(), "", message, 1, now, now)));
    }

    /** The timeline, watched until a time. */
    public Timeline until(double seconds) {
        World world = new World(new NoImages(), List.of(), List.of(), List.of());
        Scenario scenario = new Scenario(1, "default", Duration.between(Timeline.EPOCH, time(seconds)), world,
                List.of());
        return new Timeline(scenario, Timeline.EPOCH, time(seconds), List.copyOf(changes));
    }

    private Runs change(Change change) {
        changes.add(change);
        return this;
    }

    private ObjectKey key() {
        return new ObjectKey("Pod", "default", name);
    }

    private ContainerRun run(String container) {
        return new ContainerRun(key(), "uid-" + name, container, Math.max(0, attempts.getOrDefault(container, 0) - 1));
    }

    private Pod object(boolean terminating) {
        SequencedMap<String, Object> meta = new LinkedHashMap<>(Map.of("name", name, "namespace", "default", "uid",
                "uid-" + name));
        if (terminating) meta.put("deletionTimestamp", now.toString());
        Yaml yaml = new Yaml();
        Object bound = Map.of("apiVersion", "v1", "kind", "Pod", "metadata", meta, "spec", yaml.<Object>load(spec),
                "status", yaml.<Object>load(status));
        return MAPPER.convertValue(bound, Pod.class);
    }

    private static final class NoImages implements ImageCatalogue {
        @Override
        public Optional<Image> find(String reference) {
            return Optional.empty();
        }
    }
}
