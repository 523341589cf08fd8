package podium.manifest.rules;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether a label selector matches labels. */
final class Selecting {
    private Selecting() {
    }

    /** Rule: a selector that is absent matches nothing, an empty one everything. */
    static boolean matches(JsonNode selector, JsonNode labels) {
        if (!selector.isObject()) return false;
        for (var label : selector.path("matchLabels").properties()) {
            boolean equal = labels.has(label.getKey())
                    && labels.path(label.getKey()).asText().equals(label.getValue().asText());
            if (!equal) return false;
        }
        for (JsonNode expression : selector.path("matchExpressions")) {
            if (!matchesExpression(expression, labels)) return false;
        }
        return true;
    }

    private static boolean matchesExpression(JsonNode expression, JsonNode labels) {
        JsonNode label = labels.path(expression.path("key").asText());
        boolean listed = false;
        for (JsonNode value : expression.path("values")) listed |= value.asText().equals(label.asText());
        return switch (expression.path("operator").asText()) {
            case "In" -> label.isTextual() && listed;
            case "NotIn" -> !label.isTextual() || !listed;
            case "Exists" -> label.isTextual();
            case "DoesNotExist" -> !label.isTextual();
            default -> false;
        };
    }
}
