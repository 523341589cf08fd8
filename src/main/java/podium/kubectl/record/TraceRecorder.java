package podium.kubectl.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import podium.cluster.ApiJson;
import podium.cluster.Event;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.frame.ClusterView;
import podium.frame.TimelineIndex;
import podium.kubectl.CommandResult;
import podium.kubectl.ContainerLogs;
import podium.kubectl.describe.PodDescriptions;
import podium.kubectl.table.KindTables;
import podium.kubectl.table.PodRow;
import podium.simulation.Change;
import podium.simulation.Input;
import podium.simulation.Timeline;

/**
 * Writes runs in the format in which runs of real clusters are recorded, so that the two can be compared. One recorder
 * serves many runs, also at the same time.
 */
public final class TraceRecorder {
    private final ObjectMapper mapper = ApiJson.mapper();

    /** Records a run whose later applied parts have no names. */
    public ObjectNode record(String scenario, String title, Timeline timeline) {
        return record(scenario, title, timeline, part -> "");
    }

    /** Records a run: the scenario's name, its first comment, and what its later applied parts are called. */
    public ObjectNode record(String scenario, String title, Timeline timeline, Function<Input.Apply, String> partName) {
        TimelineIndex index = new TimelineIndex(timeline);
        ObjectNode trace = mapper.createObjectNode();
        trace.put("scenario", scenario);
        trace.put("title", title);
        trace.put("run", timeline.scenario().until().toSeconds());
        StepEntries steps = new StepEntries(mapper, timeline);
        trace.set("apply", steps.firstApply());
        trace.set("steps", steps.later(partName));
        watch(trace, timeline);
        ClusterView end = index.atEnd();
        trace.set("final", last(end));
        ObjectNode specs = trace.putObject("spec");
        end.list(Pod.class, end.namespace()).forEach(
                pod -> specs.set(pod.metadata().name(), mapper.valueToTree(pod.spec())));
        return trace;
    }

    private void watch(ObjectNode trace, Timeline timeline) {
        String namespace = timeline.scenario().namespace();
        ArrayNode table = trace.putArray("table");
        PodEntries pods = new PodEntries(mapper);
        ArrayNode events = mapper.createArrayNode();
        for (Change change : timeline.changes()) {
            double seconds = seconds(timeline, change.at());
            switch (change) {
                case Change.ObjectChanged(Instant at, Change.Watch type, Pod pod, _) when pod.metadata().namespace().equals(
                        namespace) -> {
                    ObjectNode row = table.addObject();
                    row.put("t", seconds);
                    row.put("line", String.join("  ", PodRow.cells(pod, at)));
                    pods.add(seconds, type, pod);
                }
                case Change.EventChanged(Instant at, Event event) when event.about().namespace().equals(namespace) ->
                    events.add(event(seconds, event));
                default -> {
                    // the recordings hold what a client of the API sees
                }
            }
        }
        trace.set("pods", pods.entries());
        trace.set("events", events);
    }

    /** Seconds after the start with two decimals. */
    private static double seconds(Timeline timeline, Instant at) {
        Duration since = timeline.sinceStart(at);
        return Math.round(since.toMillis() / 10.0) / 100.0;
    }

    private ObjectNode event(double seconds, Event event) {
        ObjectNode node = mapper.createObjectNode();
        node.put("t", seconds);
        node.put("type", event.type());
        node.put("reason", event.reason());
        node.put("from", event.source());
        node.put("object", event.about().kind() + "/" + event.about().name());
        if (event.fieldPath().isEmpty()) {
            node.putNull("field");
        } else {
            node.put("field", event.fieldPath());
        }
        if (event.count() == 0) {
            node.putNull("count");
        } else {
            node.put("count", event.count());
        }
        node.put("message", event.message());
        return node;
    }

    private ObjectNode last(ClusterView end) {
        ObjectNode node = mapper.createObjectNode();
        String namespace = end.namespace();
        node.put("wide", KindTables.get(end, Pod.class, namespace, true));
        node.put("all", KindTables.getAll(end, namespace, false));
        node.put("describe", PodDescriptions.all(end, namespace));
        ObjectNode logs = node.putObject("logs");
        for (Pod pod : end.list(Pod.class, namespace)) {
            List<Container> containers = Stream.concat(pod.spec().initContainers().stream(),
                    pod.spec().containers().stream()).toList();
            for (Container container : containers) {
                String name = pod.metadata().name();
                String key = name + "/" + container.name();
                logs.set(key, result(ContainerLogs.read(end, namespace, name, container.name(), false)));
                logs.set(key + " --previous", result(ContainerLogs.read(end, namespace, name, container.name(), true)));
            }
        }
        return node;
    }

    private ObjectNode result(CommandResult result) {
        return StepEntries.put(mapper.createObjectNode(), result);
    }
}
