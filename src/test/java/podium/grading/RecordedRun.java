package podium.grading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import podium.cluster.ApiJson;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.shell.machine.Exit;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.Scenario;
import podium.simulation.Timeline;

/** A run of a real cluster as a timeline: statuses and events as recorded, starts and ends as the statuses tell them. */
final class RecordedRun {
    private final ObjectMapper mapper = ApiJson.mapper();
    private final List<Change> changes = new ArrayList<>();
    private final TreeSet<String> started = new TreeSet<>();
    private final TreeSet<String> ended = new TreeSet<>();
    private final JsonNode trace;

    private RecordedRun(JsonNode trace) {
        this.trace = trace;
    }

    static Timeline of(String name) {
        String path = "/oracle/traces/" + name + ".json.gz";
        try (InputStream file = Objects.requireNonNull(RecordedRun.class.getResourceAsStream(path), path);
                InputStream plain = new GZIPInputStream(file)) {
            RecordedRun run = new RecordedRun(new ObjectMapper().readTree(plain));
            return run.timeline();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Timeline timeline() throws IOException {
        for (JsonNode pod : trace.get("pods")) pod(pod);
        for (JsonNode event : trace.get("events")) changes.add(event(event));
        changes.sort((a, b) -> a.at().compareTo(b.at()));
        Duration end = Duration.ofSeconds(trace.get("run").asLong());
        Scenario scenario = new Scenario(0, "default", end, HandMade.NOWHERE, List.of());
        return new Timeline(scenario, Timeline.EPOCH, Timeline.EPOCH.plus(end), changes);
    }

    private void pod(JsonNode recorded) throws IOException {
        String name = recorded.get("name").asText();
        Instant at = at(recorded);
        ObjectNode object = mapper.createObjectNode().put("apiVersion", "v1").put("kind", "Pod");
        object.putObject("metadata").put("name", name).put("namespace", "default");
        object.set("spec", trace.get("spec").get(name));
        ObjectNode status = object.putObject("status");
        for (String field : List.of("phase", "reason", "message", "conditions", "initContainerStatuses",
                "containerStatuses")) {
            if (recorded.hasNonNull(field)) status.set(field, recorded.get(field));
        }
        for (String list : List.of("initContainerStatuses", "containerStatuses")) {
            for (JsonNode container : recorded.path(list)) container(name, at, container);
        }
        Change.Watch type = Change.Watch.valueOf(recorded.get("type").asText().toUpperCase(Locale.ROOT));
        changes.add(new Change.ObjectChanged(at, type, mapper.treeToValue(object, Pod.class)));
    }

    private void container(String pod, Instant at, JsonNode status) {
        ContainerRun run = new ContainerRun(new ObjectKey("Pod", "default", pod), "", status.get("name").asText(),
                status.get("restartCount").asInt());
        String id = status.path("containerID").asText();
        JsonNode end = status.path("state").path("terminated");
        boolean up = status.path("state").has("running");
        if ((up || end.isObject()) && started.add(id)) changes.add(new Change.ContainerStarted(at, run));
        if (end.isObject() && ended.add(id)) {
            changes.add(new Change.ContainerEnded(at, run, Exit.of(end.get("exitCode").asInt())));
        }
    }

    private static Change event(JsonNode event) {
        ObjectKey about = new ObjectKey("Pod", "default", event.path("object").asText().replaceFirst(".*/", ""));
        return new Change.EventChanged(at(event), new Event("", event.get("type").asText(),
                event.get("reason").asText(), event.path("from").asText(), about, event.path("field").asText(),
                event.get("message").asText(), 1, at(event), at(event)));
    }

    private static Instant at(JsonNode entry) {
        return Timeline.EPOCH.plusMillis(Math.round(entry.get("t").asDouble() * 1000));
    }
}
