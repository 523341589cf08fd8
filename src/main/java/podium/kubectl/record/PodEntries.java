package podium.kubectl.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import podium.cluster.pod.Pod;
import podium.simulation.Change;

/** The watch of Pods as the API gives it; an entry that repeats the one before of the same Pod is left out. */
final class PodEntries {
    private static final List<String> COPIED = List.of("phase", "reason", "message", "conditions",
            "initContainerStatuses", "containerStatuses", "qosClass", "podIP");
    private static final List<String> ALWAYS_WRITTEN = List.of("image", "imageID");

    private final ObjectMapper mapper;
    private final Map<String, ObjectNode> last = new TreeMap<>();
    private final ArrayNode entries;

    PodEntries(ObjectMapper mapper) {
        this.mapper = mapper;
        this.entries = mapper.createArrayNode();
    }

    void add(double seconds, Change.Watch type, Pod pod) {
        ObjectNode entry = mapper.createObjectNode();
        entry.put("type", type.name());
        entry.put("name", pod.metadata().name());
        entry.put("deleting", pod.metadata().deletionTimestamp().isPresent());
        JsonNode status = mapper.valueToTree(pod.status());
        for (String field : COPIED) {
            JsonNode value = status.path(field);
            if (value.isArray()) value.forEach(element -> complete((ObjectNode) element));
            if (!value.isMissingNode()) entry.set(field, value);
        }
        if (entry.equals(last.put(pod.metadata().name(), entry))) return;
        ObjectNode stamped = mapper.createObjectNode();
        stamped.put("t", seconds);
        entries.add(stamped.setAll(entry));
    }

    /** The API writes some fields even when they are empty. */
    private static void complete(ObjectNode element) {
        if (element.has("type")) {
            if (!element.has("lastProbeTime")) element.putNull("lastProbeTime");
            return;
        }
        ALWAYS_WRITTEN.stream().filter(field -> !element.has(field)).forEach(field -> element.put(field, ""));
    }

    ArrayNode entries() {
        return entries;
    }
}
