package podium.kubectl.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import podium.kubectl.CommandResult;
import podium.kubectl.Terminal;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.MemoryFiles;

import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;

/** Answers the commands of a recorded session, each at its time; what was recorded is not looked at. */
public final class SessionRecorder {
    /** What commands may take beyond the time of the last. */
    private static final Duration REST = Duration.ofHours(1);
    private static final String DIRECTORY = "/tmp/tmpsession";
    private final ObjectMapper mapper = new ObjectMapper();
    private final Engine engine;
    private final ManifestReader reader;
    private final World world;

    /** A recorder for sessions in a world. */
    public SessionRecorder(Engine engine, ManifestReader reader, World world) {
        this.engine = engine;
        this.reader = reader;
        this.world = world;
    }

    /** The session with this simulator's answers. */
    public ObjectNode answer(JsonNode session) {
        String name = session.path("session").asText();
        Map<String, String> files = new LinkedHashMap<>();
        session.path("files").properties().forEach(f -> files.put(f.getKey(), f.getValue().asText()));
        ObjectNode answered = mapper.createObjectNode().put("session", name);
        answered.set("files", session.path("files"));
        ArrayNode steps = answered.putArray("steps");
        double last = 0;
        for (JsonNode step : session.path("steps")) last = Math.max(last, step.path("t").asDouble());
        Scenario scenario = new Scenario(1, "k-" + name, seconds(last).plus(REST), world, List.of());
        try (LiveCluster cluster = LiveCluster.begin(engine, reader, scenario)) {
            Terminal terminal = new Terminal(cluster, new MemoryFiles(DIRECTORY, files));
            for (JsonNode step : session.path("steps")) steps.add(answer(cluster, terminal, step));
        }
        return answered;
    }

    private ObjectNode answer(LiveCluster cluster, Terminal terminal, JsonNode step) {
        Instant at = Timeline.EPOCH.plus(seconds(step.path("t").asDouble()));
        if (at.isAfter(cluster.now())) cluster.advanceTo(at);
        CommandResult result = terminal.run(step.path("command").asText());
        ObjectNode node = mapper.createObjectNode();
        node.set("t", step.path("t"));
        node.put("command", step.path("command").asText());
        return StepEntries.put(node, result);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
