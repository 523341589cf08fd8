package podium.kubectl.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What an autoscaler aims at, as a cell: what each metric is and should be. Rule: kubectl.md §3. */
final class ScalerTargets {
    private static final String UNKNOWN = "<unknown>";
    private static final int MOST = 2;

    private ScalerTargets() {
    }

    static String of(JsonNode metrics, JsonNode current) {
        if (metrics.isEmpty()) return Cells.NONE;
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(metrics.size(), MOST); i++) shown.add(metric(metrics.get(i), current.path(i)));
        String text = String.join(", ", shown);
        return metrics.size() > MOST ? text + " + " + (metrics.size() - MOST) + " more..." : text;
    }

    private static String metric(JsonNode metric, JsonNode status) {
        return switch (metric.path("type").asText()) {
            case "Resource" -> resource(metric.path("resource"), status.path("resource"));
            case "ContainerResource" -> resource(metric.path("containerResource"), status.path("containerResource"));
            case "Pods" -> pair(metric.path("pods"), status.path("pods"), "averageValue");
            case "Object" -> valued(metric.path("object"), status.path("object"));
            case "External" -> valued(metric.path("external"), status.path("external"));
            default -> "<unknown type>";
        };
    }

    private static String resource(JsonNode source, JsonNode status) {
        String name = source.path("name").asText() + ": ";
        JsonNode target = source.path("target");
        if (target.has("averageValue")) return name + pair(source, status, "averageValue");
        JsonNode now = status.path("current").path("averageUtilization");
        String wanted = target.has("averageUtilization") ? target.path("averageUtilization").asText() + "%" : "<auto>";
        return name + (now.isNumber() ? now.asText() + "%" : UNKNOWN) + "/" + wanted;
    }

    private static String valued(JsonNode source, JsonNode status) {
        return source.path("target").has("averageValue")
                ? pair(source, status, "averageValue") + " (avg)"
                : pair(source, status, "value");
    }

    private static String pair(JsonNode source, JsonNode status, String field) {
        return status.path("current").path(field).asText(UNKNOWN) + "/" + source.path("target").path(field).asText();
    }
}
