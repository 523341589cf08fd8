package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import podium.kubectl.SelectorText;

/** The text of {@code kubectl describe poddisruptionbudget}. */
final class BudgetDescription {
    private BudgetDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        Heads.named(out, s.object());
        JsonNode spec = s.spec();
        if (spec.has("minAvailable")) out.key(0, "Min available", spec.path("minAvailable").asText());
        else out.keyIfAny(0, "Max unavailable", spec.path("maxUnavailable").asText());
        out.key(0, "Selector", spec.has("selector") ? SelectorText.of(spec.path("selector")) : "<unset>");
        out.line(0, "Status:");
        out.key(2, "Allowed disruptions", s.status().path("disruptionsAllowed").asInt());
        out.key(2, "Current", s.status().path("currentHealthy").asInt());
        out.key(2, "Desired", s.status().path("desiredHealthy").asInt());
        out.key(2, "Total", s.status().path("expectedPods").asInt());
    }
}
