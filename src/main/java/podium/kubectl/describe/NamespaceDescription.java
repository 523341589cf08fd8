package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The text of {@code kubectl describe namespace}: its quotas and limits are described with it. */
final class NamespaceDescription {
    private NamespaceDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        out.key(0, "Name", s.name());
        Heads.labelled(out, s.object());
        out.key(0, "Status", s.status().path("phase").asText());
        Heads.datedConditions(out, s.status().path("conditions"));
        out.line(0, "");
        quotas(out, s.others("resourcequotas", s.name()));
        out.line(0, "");
        limits(out, s.others("limitranges", s.name()));
    }

    private static void quotas(DescribeWriter out, List<JsonNode> quotas) {
        out.line(0, quotas.isEmpty() ? "No resource quota." : "Resource Quotas");
        for (JsonNode quota : quotas) {
            out.key(1, "Name", quota.path("metadata").path("name").asText());
            QuotaDescription.scopes(out, 1, "* ", quota);
            out.line(1, "Resource\tUsed\tHard");
            out.line(1, "--------\t---\t---");
            QuotaDescription.amounts(out, 1, quota);
        }
    }

    private static void limits(DescribeWriter out, List<JsonNode> ranges) {
        out.line(0, ranges.isEmpty() ? "No LimitRange resource." : "Resource Limits");
        if (ranges.isEmpty()) return;
        LimitDescription.header(out, " ");
        ranges.forEach(r -> LimitDescription.rows(out, " ", r.path("spec").path("limits")));
    }
}
