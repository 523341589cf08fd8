package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;

/** The text of {@code kubectl describe horizontalpodautoscaler}. */
final class AutoscalerDescription {
    private AutoscalerDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        JsonNode target = s.spec().path("scaleTargetRef");
        Heads.named(out, s.object());
        Heads.labelled(out, s.object());
        out.key(0, "CreationTimestamp", DescribeWriter.date(s.object().metadata().creationTimestamp()));
        out.key(0, "Reference", target.path("kind").asText() + "/" + target.path("name").asText());
        out.key(0, "Metrics", "( current / target )");
        JsonNode metrics = s.spec().path("metrics");
        for (int i = 0; i < metrics.size(); i++) {
            out.line(1, MetricText.of(metrics.get(i), s.status().path("currentMetrics").path(i)));
        }
        out.key(0, "Min replicas", s.spec().path("minReplicas").asText("<unset>"));
        out.key(0, "Max replicas", s.spec().path("maxReplicas").asInt());
        JsonNode behavior = s.spec().path("behavior");
        if (behavior.isObject()) {
            out.line(0, "Behavior:");
            direction(out, "Scale Up", behavior.path("scaleUp"));
            direction(out, "Scale Down", behavior.path("scaleDown"));
        }
        out.key(0, target.path("kind").asText() + " pods", s.status().path("currentReplicas").asInt() + " current / "
                + s.status().path("desiredReplicas").asInt() + " desired");
        conditions(out, s.status().path("conditions"));
    }

    private static void direction(DescribeWriter out, String title, JsonNode rules) {
        if (!rules.isObject()) return;
        out.line(1, title + ":");
        if (rules.has("stabilizationWindowSeconds")) {
            out.line(2, "Stabilization Window: " + rules.path("stabilizationWindowSeconds").asInt() + " seconds");
        }
        if (rules.path("policies").isEmpty()) return;
        out.line(2, "Select Policy: " + rules.path("selectPolicy").asText("Max"));
        out.line(2, "Policies:");
        rules.path("policies").forEach(p -> out.line(3, "- Type: " + p.path("type").asText() + "\tValue: "
                + p.path("value").asInt() + "\tPeriod: " + p.path("periodSeconds").asInt() + " seconds"));
    }

    private static void conditions(DescribeWriter out, JsonNode conditions) {
        if (conditions.isEmpty()) return;
        out.line(0, "Conditions:");
        out.line(1, "Type\tStatus\tReason\tMessage");
        out.line(1, "----\t------\t------\t-------");
        conditions.forEach(c -> out.line(1, String.join("\t", c.path("type").asText(), c.path("status").asText(),
                c.path("reason").asText(), c.path("message").asText())));
    }
}
