package podium.kubectl.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.LabelSelector;
import podium.cluster.LabelSelectorRequirement;

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

    /** A selector on one line: {@code a=b,c in (d,e)}. */
    static String selector(Optional<LabelSelector> selector) {
        if (selector.isEmpty()) return "<unset>";
        List<String> parts = new ArrayList<>();
        new TreeMap<>(selector.get().matchLabels()).forEach((k, v) -> parts.add(k + "=" + v));
        for (LabelSelectorRequirement e : selector.get().matchExpressions()) {
            String values = "(" + String.join(",", e.values().stream().sorted().toList()) + ")";
            parts.add(switch (e.operator()) {
                case "In" -> e.key() + " in " + values;
                case "NotIn" -> e.key() + " notin " + values;
                case "DoesNotExist" -> "!" + e.key();
                default -> e.key();
            });
        }
        return parts.isEmpty() ? "<none>" : String.join(",", parts);
    }

    /** A map on one line: {@code a=b,c=d}. */
    static String joined(Map<String, String> entries) {
        if (entries.isEmpty()) return DescribeWriter.NONE;
        return String.join(",", new TreeMap<>(entries).entrySet().stream().map(
                e -> e.getKey() + "=" + e.getValue()).toList());
    }
}
