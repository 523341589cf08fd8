package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import podium.cluster.ApiObject;

/** The lines with which descriptions of many kinds begin. Rule: kubectl.md §5.7. */
final class Heads {
    private Heads() {
    }

    static void named(DescribeWriter out, ApiObject object) {
        out.key(0, "Name", object.metadata().name());
        if (!object.metadata().namespace().isEmpty()) out.key(0, "Namespace", object.metadata().namespace());
    }

    static void labelled(DescribeWriter out, ApiObject object) {
        Labels.labels(out, 0, "Labels", object.metadata().labels());
        Labels.annotations(out, 0, object.metadata().annotations());
    }

    static void controlled(DescribeWriter out, ApiObject object) {
        object.metadata().ownerReferences().stream().filter(o -> o.controller().orElse(false)).findFirst().ifPresent(
                o -> out.key(0, "Controlled By", o.kind() + "/" + o.name()));
    }

    /** Conditions with their reasons; nothing when there are none. */
    static void conditions(DescribeWriter out, JsonNode conditions) {
        if (conditions.isEmpty()) return;
        out.line(0, "Conditions:");
        out.line(1, "Type\tStatus\tReason");
        out.line(1, "----\t------\t------");
        conditions.forEach(c -> out.line(1, c.path("type").asText() + " \t" + c.path("status").asText() + "\t"
                + c.path("reason").asText()));
    }

    /** Conditions with the time of their last change; nothing when there are none. */
    static void datedConditions(DescribeWriter out, JsonNode conditions) {
        if (conditions.isEmpty()) return;
        out.line(0, "Conditions:");
        out.line(1, "Type\tStatus\tLastTransitionTime\tReason\tMessage");
        out.line(1, "----\t------\t------------------\t------\t-------");
        conditions.forEach(c -> out.line(1, String.join("\t", c.path("type").asText(), c.path("status").asText(),
                DescribeWriter.date(c.path("lastTransitionTime")), c.path("reason").asText(),
                c.path("message").asText())));
    }
}
