package podium.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The last state of all Pods of a trace: what was said last of each container, condition and field. */
final class FinalStates {
    private final Alias alias;
    private final Map<String, List<String>> values = new TreeMap<>();

    private FinalStates(Alias alias) {
        this.alias = alias;
    }

    /** By Pod and subject: the sorted values of all Pods of that alias. */
    static Map<String, List<String>> of(JsonNode trace, Alias alias) {
        Map<String, JsonNode> last = new LinkedHashMap<>();
        trace.path("pods").forEach(entry -> last.put(entry.path("name").asText(), entry));
        FinalStates states = new FinalStates(alias);
        last.forEach((name, entry) -> states.add(alias.of(name), entry));
        states.values.values().forEach(list -> list.sort(null));
        return states.values;
    }

    private void add(String pod, JsonNode entry) {
        for (String field : List.of("phase", "reason", "message", "qosClass")) {
            put(pod, field, alias.of(entry.path(field)));
        }
        for (JsonNode c : entry.path("conditions")) {
            put(pod, c.path("type").asText(), List.of(c.path("status"), c.path("reason")) + alias.of(
                    c.path("message")));
        }
        for (String list : List.of("initContainerStatuses", "containerStatuses")) {
            entry.path(list).forEach(status -> container(pod, status));
        }
    }

    private void container(String pod, JsonNode status) {
        String name = status.path("name").asText();
        for (String which : List.of("state", "lastState")) {
            status.path(which).properties().forEach(e -> {
                JsonNode v = e.getValue();
                put(pod, name + "." + which, e.getKey() + List.of(v.path("reason"), v.path("exitCode"),
                        v.path("signal")) + alias.of(v.path("message")));
            });
        }
        put(pod, name, List.of(status.path("ready"), status.path("started"), status.path("restartCount")).toString());
    }

    private void put(String pod, String subject, String value) {
        values.computeIfAbsent(pod + " " + subject, k -> new ArrayList<>()).add(value);
    }
}
