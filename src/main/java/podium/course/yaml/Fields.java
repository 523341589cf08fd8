package podium.course.yaml;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Span;

/**
 * A YAML mapping, asked for one field after the other. What does not fit becomes a finding and a harmless value, so one
 * reading finds all mistakes. {@link #done} complains about keys that nobody asked for.
 */
public final class Fields {
    private final YamlText yaml;
    private final Span span;
    private final SequencedMap<String, NodeTuple> tuples = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();

    Fields(YamlText yaml, MappingNode node) {
        this.yaml = yaml;
        this.span = yaml.span(node);
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (tuples.putIfAbsent(key, tuple) != null) {
                yaml.report(tuple.getKeyNode(), "the key " + key + " is there twice", "Keep one of them.");
            }
        }
    }

    /** A mapping without keys, for a text that is not one. */
    static Fields none(YamlText yaml) {
        return new Fields(yaml, new MappingNode(org.yaml.snakeyaml.nodes.Tag.MAP, List.of(),
                org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK));
    }

    /** Whether a key is there; to ask is to know it. */
    public boolean has(String key) {
        asked.add(key);
        return tuples.containsKey(key);
    }

    /** The keys, as written. */
    public List<String> keys() {
        return List.copyOf(tuples.keySet());
    }

    /** Where the mapping stands. */
    public Span span() {
        return span;
    }

    /** Where a key stands; the whole mapping when it is missing. */
    public Span span(String key) {
        NodeTuple tuple = tuples.get(key);
        return tuple == null ? span : yaml.span(tuple.getKeyNode());
    }

    /** A text that must be there. */
    public String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty() && !has(key)) report(key, "the key " + key + " is missing", "Add " + key + ":");
        return text.orElse("");
    }

    /** A text, or what stands for a missing one. */
    public String text(String key, String otherwise) {
        return optionalText(key).orElse(otherwise);
    }

    /** A text that may be missing. */
    public Optional<String> optionalText(String key) {
        return value(key).flatMap(node -> scalar(key, node));
    }

    /** A whole number from a range, or what stands for a missing one. */
    public int number(String key, int least, int most, int otherwise) {
        return optionalText(key).flatMap(text -> {
            Optional<Integer> number = whole(text).filter(n -> n >= least && n <= most);
            if (number.isEmpty()) {
                report(key, key + " is " + text, "Write a whole number from " + least + " to " + most + ".");
            }
            return number;
        }).orElse(otherwise);
    }

    /** A time such as {@code 90s}, {@code 1m30s} or {@code 500ms}, or what stands for a missing one. */
    public Duration time(String key, Duration otherwise) {
        return optionalText(key).map(text -> Times.parse(text).orElseGet(() -> {
            report(key, key + " is " + text, "Write a time such as 4s, 1m30s or 500ms.");
            return otherwise;
        })).orElse(otherwise);
    }

    /** A yes or no. */
    public boolean flag(String key) {
        return optionalText(key).map(text -> {
            if (!text.equals("true") && !text.equals("false")) report(key, key + " is " + text, "Write true or false.");
            return text.equals("true");
        }).orElse(false);
    }

    /** A list of texts; a single text stands for a list of one. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) scalar(key, item).ifPresent(texts::add);
        return texts;
    }

    /** A mapping inside, when it is there. */
    public Optional<Fields> fields(String key) {
        return value(key).flatMap(node -> mapping(key, node));
    }

    /** A list of mappings, each read by a function and then asked for keys nobody knows. */
    public <T> List<T> list(String key, Function<Fields, T> reader) {
        List<T> values = new ArrayList<>();
        for (Node item : items(key)) {
            mapping(key, item).ifPresent(fields -> {
                values.add(reader.apply(fields));
                fields.done();
            });
        }
        return values;
    }

    /** A finding at a key. */
    public void report(String key, String message, String rule) {
        yaml.report(Problem.error(span(key), message, rule));
    }

    /** Complains about each key that was never asked for, and offers the nearest one that was. */
    public void done() {
        tuples.forEach((key, tuple) -> {
            if (asked.contains(key)) return;
            Span place = yaml.span(tuple.getKeyNode());
            List<Edit> fixes = Spelling.nearest(key, asked).stream().map(
                    other -> new Edit("Write " + other, place, other)).toList();
            yaml.report(new Problem(Problem.Severity.ERROR, place, "the key " + key + " is not known here",
                    "Known keys: " + String.join(", ", asked) + ".", fixes));
        });
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(tuples.get(key)).map(NodeTuple::getValueNode);
    }

    private List<Node> items(String key) {
        return value(key).map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node)).orElse(
                List.of());
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) return Optional.of(scalar.getValue());
        yaml.report(node, key + " is not a text", "Write one value, in quotes where YAML would read it otherwise.");
        return Optional.empty();
    }

    private Optional<Fields> mapping(String key, Node node) {
        if (node instanceof MappingNode mapping) return Optional.of(new Fields(yaml, mapping));
        yaml.report(node, key + " is not a mapping", "Write keys and values, indented below " + key + ":");
        return Optional.empty();
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
