package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.Toleration;
import podium.kubectl.SelectorText;

/** What decides where a Pod runs, as descriptions write it. Rule: kubectl.md §5.2. */
final class Placement {
    private Placement() {
    }

    static void tolerations(DescribeWriter out, int level, List<Toleration> tolerations) {
        out.list(level, "Tolerations",
                tolerations.stream().sorted(Comparator.comparing(Toleration::key)).map(Placement::toleration).toList());
    }

    private static String toleration(Toleration t) {
        StringBuilder text = new StringBuilder(t.key());
        if (!t.value().isEmpty()) text.append('=').append(t.value());
        if (!t.effect().isEmpty()) text.append(':').append(t.effect());
        if (t.operator().equals("Exists") && t.value().isEmpty()) {
            text.append(text.isEmpty() ? "op=Exists" : " op=Exists");
        }
        t.tolerationSeconds().ifPresent(seconds -> text.append(" for ").append(seconds).append('s'));
        return text.toString();
    }

    static void spread(DescribeWriter out, int level, PodSpec spec) {
        JsonNode constraints = spec.other().get("topologySpreadConstraints");
        if (constraints == null || constraints.isEmpty()) return;
        List<JsonNode> sorted = new ArrayList<>();
        constraints.forEach(sorted::add);
        sorted.sort(Comparator.comparing(c -> c.path("topologyKey").asText()));
        out.list(level, "Topology Spread Constraints", sorted.stream().map(Placement::constraint).toList());
    }

    private static String constraint(JsonNode c) {
        String text = c.path("topologyKey").asText() + ":" + c.path("whenUnsatisfiable").asText() + " when max skew "
                + c.path("maxSkew").asInt() + " is exceeded";
        JsonNode selector = c.path("labelSelector");
        return selector.isObject() ? text + " for selector " + SelectorText.of(selector) : text;
    }
}
