package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The text of {@code kubectl describe resourcequota}. */
final class QuotaDescription {
    private QuotaDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        out.key(0, "Name", s.name());
        out.key(0, "Namespace", s.namespace());
        scopes(out, 0, " * ", s.tree());
        out.line(0, "Resource\tUsed\tHard");
        out.line(0, "--------\t----\t----");
        amounts(out, 0, s.tree());
    }

    /** Which Pods a quota counts, when it does not count all. */
    static void scopes(DescribeWriter out, int level, String bullet, JsonNode quota) {
        List<String> scopes = Subject.texts(quota.path("spec").path("scopes")).stream().sorted().toList();
        if (scopes.isEmpty()) return;
        out.key(level, "Scopes", String.join(", ", scopes));
        scopes.stream().map(QuotaDescription::help).filter(h -> !h.isEmpty()).forEach(
                help -> out.line(level, bullet + help));
    }

    private static String help(String scope) {
        return switch (scope) {
            case "Terminating" ->
                "Matches all pods that have an active deadline. These pods have a limited lifespan on a "
                        + "node before being actively terminated by the system.";
            case "NotTerminating" -> "Matches all pods that do not have an active deadline. These pods usually include "
                    + "long running pods whose container command is not expected to terminate.";
            case "BestEffort" -> "Matches all pods that do not have resource requirements set. These pods have a best "
                    + "effort quality of service.";
            case "NotBestEffort" ->
                "Matches all pods that have at least one resource requirement set. These pods have a "
                        + "burstable or guaranteed quality of service.";
            default -> "";
        };
    }

    /** A row for each limited resource, by name. */
    static void amounts(DescribeWriter out, int level, JsonNode quota) {
        JsonNode used = quota.path("status").path("used");
        quota.path("status").path("hard").properties().stream().sorted(Map.Entry.comparingByKey()).forEach(
                hard -> out.line(level, hard.getKey() + "\t" + used.path(hard.getKey()).asText("0") + "\t"
                        + hard.getValue().asText()));
    }
}
