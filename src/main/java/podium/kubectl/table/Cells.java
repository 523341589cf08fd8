package podium.kubectl.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import podium.cluster.ApiObject;
import podium.cluster.LabelSelector;
import podium.cluster.LabelSelectorRequirement;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodTemplateSpec;
import podium.kubectl.HumanDuration;

/** Cells that rows of several kinds share. Rule: kubectl.md §3. */
final class Cells {
    static final String NONE = "<none>";

    private Cells() {
    }

    static String age(ApiObject object, Instant now) {
        return HumanDuration.since(object.metadata().creationTimestamp(), now);
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("0");
    }

    static String labels(Map<String, String> labels) {
        if (labels.isEmpty()) return NONE;
        return new TreeMap<>(labels).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(
                Collectors.joining(","));
    }

    static String selector(Optional<LabelSelector> selector) {
        List<String> parts = new ArrayList<>();
        selector.ifPresent(s -> {
            new TreeMap<>(s.matchLabels()).forEach((k, v) -> parts.add(k + "=" + v));
            s.matchExpressions().forEach(e -> parts.add(expression(e)));
        });
        return parts.isEmpty() ? NONE : String.join(",", parts);
    }

    private static String expression(LabelSelectorRequirement e) {
        String values = "(" + String.join(",", e.values().stream().sorted().toList()) + ")";
        return switch (e.operator()) {
            case "In" -> e.key() + " in " + values;
            case "NotIn" -> e.key() + " notin " + values;
            case "DoesNotExist" -> "!" + e.key();
            default -> e.key();
        };
    }

    static String containers(PodTemplateSpec template) {
        return template.spec().stream().map(PodSpec::containers).flatMap(List::stream).map(Container::name).collect(
                Collectors.joining(","));
    }

    static String images(PodTemplateSpec template) {
        return template.spec().stream().map(PodSpec::containers).flatMap(List::stream).map(Container::image).collect(
                Collectors.joining(","));
    }
}
