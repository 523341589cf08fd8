package podium.manifest.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads from the API's description how fields are shared among owners. */
final class Topologies {
    private static final String PREFIX = "x-kubernetes-";

    private Topologies() {
    }

    /**
     * Rule: a list says {@code atomic}, {@code set} or {@code map}; one that says nothing is shared as a strategic merge
     * patch merges it, and without such a strategy not at all. A map is shared unless it says that it is atomic.
     */
    static Topology of(JsonNode property) {
        String map = property.path(PREFIX + "map-type").asText();
        if (!map.isEmpty()) return map.equals("atomic") ? Topology.ATOMIC : Topology.GRANULAR;
        if (!property.path("type").asText().equals("array")) return Topology.OF_TYPE;
        return switch (property.path(PREFIX + "list-type").asText()) {
            case "set" -> Topology.SET;
            case "map" -> Topology.keyed(keys(property.path(PREFIX + "list-map-keys")));
            case "" -> merged(property);
            default -> Topology.ATOMIC;
        };
    }

    private static Topology merged(JsonNode property) {
        if (!property.path(PREFIX + "patch-strategy").asText().startsWith("merge")) return Topology.ATOMIC;
        String key = property.path(PREFIX + "patch-merge-key").asText();
        return key.isEmpty() ? Topology.SET : Topology.keyed(List.of(key));
    }

    private static List<String> keys(JsonNode names) {
        List<String> keys = new ArrayList<>();
        names.forEach(n -> keys.add(n.asText()));
        return keys;
    }
}
