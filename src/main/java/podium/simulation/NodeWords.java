package podium.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import podium.cluster.Quantity;
import podium.cluster.core.Taint;

/** A node that joins, as a scenario file words it. */
final class NodeWords {
    private static final Pattern TAINT = Pattern.compile(
            "([^=:]+)(?:=([^:]*))?:(NoSchedule|PreferNoSchedule|NoExecute)");

    private NodeWords() {
    }

    /** The usual node, but for what the words say; empty when one of them says nothing. */
    static Optional<World.Node> parse(String name, List<String> words) {
        Optional<World.Node> node = Optional.of(World.Node.standard(name));
        for (String word : words) node = node.flatMap(n -> with(n, word));
        return node;
    }

    private static Optional<World.Node> with(World.Node n, String word) {
        int equals = word.indexOf('=');
        if (equals < 0) return Optional.empty();
        String value = word.substring(equals + 1);
        return switch (word.substring(0, equals)) {
            case "cpu" -> Quantity.parse(value).map(q -> new World.Node(n.name(), q.milli(), n.memory(), n.pods(),
                    n.images(), n.labels(), n.taints()));
            case "memory" -> Quantity.parse(value).map(q -> new World.Node(n.name(), n.milliCpu(), q.ceiling(),
                    n.pods(), n.images(), n.labels(), n.taints()));
            case "pods" -> value.matches("\\d{1,4}")
                    ? Optional.of(new World.Node(n.name(), n.milliCpu(), n.memory(), Integer.parseInt(value),
                            n.images(), n.labels(), n.taints()))
                    : Optional.empty();
            case "labels" -> labels(value).map(l -> new World.Node(n.name(), n.milliCpu(), n.memory(), n.pods(),
                    n.images(), l, n.taints()));
            case "taints" -> taints(value).map(t -> new World.Node(n.name(), n.milliCpu(), n.memory(), n.pods(),
                    n.images(), n.labels(), t));
            default -> Optional.empty();
        };
    }

    private static Optional<Map<String, String>> labels(String text) {
        SortedMap<String, String> labels = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1) return Optional.empty();
            labels.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return Optional.of(labels);
    }

    private static Optional<List<Taint>> taints(String text) {
        List<Taint> taints = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher m = TAINT.matcher(part);
            if (!m.matches()) return Optional.empty();
            taints.add(new Taint(m.group(1), Optional.ofNullable(m.group(2)).orElse(""), m.group(3),
                    Optional.empty()));
        }
        return Optional.of(taints);
    }

    /** The words of a node. */
    static String text(World.Node node) {
        StringBuilder out = new StringBuilder(node.name()).append(" cpu=").append(
                BigDecimal.valueOf(node.milliCpu(), 3).stripTrailingZeros().toPlainString()).append(" memory=").append(
                        node.memory()).append(" pods=").append(node.pods());
        if (!node.labels().isEmpty())
            out.append(" labels=").append(new TreeMap<>(node.labels()).entrySet().stream().map(
                    e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(",")));
        if (!node.taints().isEmpty())
            out.append(" taints=").append(node.taints().stream().map(Taint::toString).collect(Collectors.joining(",")));
        return out.toString();
    }
}
