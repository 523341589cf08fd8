package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;

/** A metric that an autoscaler follows, in one line: its name, what it is and what it should be. */
final class MetricText {
    private static final String UNKNOWN = "<unknown>";

    private MetricText() {
    }

    /** @param status what the autoscaler saw; missing when it has seen nothing */
    static String of(JsonNode metric, JsonNode status) {
        return switch (metric.path("type").asText()) {
            case "Resource" -> share("resource " + metric.path("resource").path("name").asText() + " on pods",
                    metric.path("resource"), status.path("resource"));
            case "ContainerResource" -> {
                JsonNode source = metric.path("containerResource");
                yield share("resource " + source.path("name").asText() + " of container \""
                        + source.path("container").asText() + "\" on pods", source, status.path("containerResource"));
            }
            case "Pods" -> named(metric.path("pods")) + " on pods:\t"
                    + current(status.path("pods"), "averageValue") + " / "
                    + target(metric.path("pods"), "averageValue");
            case "Object" -> object(metric.path("object"), status.path("object"));
            case "External" -> valued(named(metric.path("external")) + " ", metric.path("external"),
                    status.path("external"), metric.path("external").path("target").has("averageValue"));
            default -> "<unknown metric type \"" + metric.path("type").asText() + "\">";
        };
    }

    private static String named(JsonNode source) {
        return "\"" + source.path("metric").path("name").asText() + "\"";
    }

    private static String share(String title, JsonNode source, JsonNode status) {
        if (source.path("target").has("averageValue")) {
            return title + ":\t" + current(status, "averageValue") + " / " + target(source, "averageValue");
        }
        JsonNode now = status.path("current");
        String current = now.has("averageUtilization")
                ? now.path("averageUtilization").asText() + "% (" + now.path("averageValue").asText() + ")"
                : UNKNOWN;
        String wanted = source.path("target").has("averageUtilization")
                ? target(source, "averageUtilization") + "%"
                : "<auto>";
        return title + "  (as a percentage of request):\t" + current + " / " + wanted;
    }

    private static String object(JsonNode source, JsonNode status) {
        JsonNode described = source.path("describedObject");
        return valued(named(source) + " on " + described.path("kind").asText() + "/" + described.path("name").asText()
                + " ", source, status, source.path("target").path("type").asText().equals("AverageValue"));
    }

    private static String valued(String title, JsonNode source, JsonNode status, boolean average) {
        String field = average ? "averageValue" : "value";
        return title + (average ? "(target average value):\t" : "(target value):\t") + current(status, field) + " / "
                + target(source, field);
    }

    private static String current(JsonNode status, String field) {
        return status.path("current").path(field).asText(UNKNOWN);
    }

    private static String target(JsonNode source, String field) {
        return source.path("target").path(field).asText();
    }
}
