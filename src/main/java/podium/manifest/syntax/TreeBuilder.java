package podium.manifest.syntax;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import podium.manifest.tree.SourceMap;
import podium.text.Span;

/** Turns YAML nodes into JSON as sigs.k8s.io/yaml does, and notes where each field stands. */
final class TreeBuilder {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ANY_NULL = "interface {}(nil)";
    private final Offsets offsets;
    private final AliasBudget budget = new AliasBudget();
    private final Map<String, Span> keys = new LinkedHashMap<>();
    private final Map<String, Span> values = new LinkedHashMap<>();
    private final Set<String> blocks = new LinkedHashSet<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    TreeBuilder(Offsets offsets) {
        this.offsets = offsets;
    }

    JsonNode build(Node root) throws TreeException {
        return node(root, "");
    }

    SourceMap places() {
        return new SourceMap(keys, values, blocks);
    }

    Span span(Node node) {
        int start = offsets.at(node.getStartMark().getIndex());
        int end = offsets.at(node.getEndMark().getIndex());
        return new Span(start, Math.max(start, end));
    }

    private JsonNode node(Node node, String path) throws TreeException {
        values.put(path, span(node));
        if (!(node instanceof ScalarNode)) blocks.add(path);
        boolean alias = !(node instanceof ScalarNode) && !seen.add(node);
        if (alias && open.contains(node)) {
            throw new TreeException("anchor '" + node.getAnchor() + "' value contains itself", node);
        }
        if (alias) budget.enterAlias();
        budget.decode();
        open.add(node);
        JsonNode json = switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence -> sequence(sequence, path);
            case MappingNode mapping -> mapping(mapping, path);
            default -> throw new TreeException("unknown anchor '" + node.getAnchor() + "' referenced", node);
        };
        open.remove(node);
        if (alias) budget.leaveAlias();
        return json;
    }

    private static JsonNode scalar(ScalarNode scalar) throws TreeException {
        boolean asWritten = scalar.getTag().equals(PlainTag.PLAIN) || scalar.getTag().equals(Tag.INT)
                || scalar.getTag().equals(Tag.FLOAT) || scalar.getTag().equals(Tag.BOOL)
                || scalar.getTag().equals(Tag.NULL);
        Optional<Integer> tab = BlockTabs.line(scalar);
        if (tab.isPresent()) throw new TreeException("line " + tab.get() + ": " + BlockTabs.WORDS, scalar);
        if (!asWritten) return TextNode.valueOf(scalar.getValue());
        if (Scalars.isUnwritable(scalar.getValue())) {
            throw new TreeException("json: unsupported value: " + Scalars.unwritable(scalar.getValue()), scalar);
        }
        return Scalars.plain(scalar.getValue());
    }

    private ArrayNode sequence(SequenceNode sequence, String path) throws TreeException {
        ArrayNode array = JSON.arrayNode();
        for (Node item : sequence.getValue()) array.add(node(item, Path.item(path, array.size())));
        return array;
    }

    private ObjectNode mapping(MappingNode mapping, String path) throws TreeException {
        ObjectNode object = JSON.objectNode();
        fill(object, mapping, path);
        return object;
    }

    /** Rule: entries are taken in order and the last one wins, those of a merge included (api.md §1.1.5, §1.1.7). */
    private void fill(ObjectNode object, MappingNode mapping, String path) throws TreeException {
        for (NodeTuple tuple : mapping.getValue()) {
            if (isMerge(tuple.getKeyNode())) {
                merge(object, tuple.getValueNode(), path);
                continue;
            }
            String name = name(tuple);
            String field = Path.field(path, name);
            keys.put(field, span(tuple.getKeyNode()));
            object.set(name, node(tuple.getValueNode(), field));
        }
    }

    private static boolean isMerge(Node key) {
        return key instanceof ScalarNode scalar && scalar.getValue().equals("<<")
                && (scalar.getTag().equals(PlainTag.PLAIN) || scalar.getTag().equals(Tag.MERGE));
    }

    private void merge(ObjectNode object, Node value, String path) throws TreeException {
        List<Node> sources = new ArrayList<>(value instanceof SequenceNode list ? list.getValue() : List.of(value));
        Collections.reverse(sources);
        for (Node source : sources) {
            if (!(source instanceof MappingNode mapping)) {
                throw new TreeException("map merge requires map or sequence of maps as the value", value);
            }
            if (!open.add(mapping)) {
                throw new TreeException("anchor '" + mapping.getAnchor() + "' value contains itself", mapping);
            }
            budget.enterAlias();
            fill(object, mapping, path);
            budget.leaveAlias();
            open.remove(mapping);
        }
    }

    private String name(NodeTuple tuple) throws TreeException {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            JsonNode value = node(tuple.getKeyNode(), "");
            throw new TreeException("invalid map key: " + GoValue.of(value), tuple.getKeyNode());
        }
        JsonNode json = scalar(key);
        if (json.isNull()) {
            throw new TreeException("unsupported map key of type: %!s(<nil>), key: <nil>, value: "
                    + GoValue.of(node(tuple.getValueNode(), "")).replace(ANY_NULL, "<nil>"), key);
        }
        return json.asText();
    }
}
