package podium.manifest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A value of a defaulted tree together with its path. */
record Value(JsonNode node, String path) {
    static Value root(JsonNode node) {
        return new Value(node, "");
    }

    /** A field; absent fields are values too. */
    Value field(String name) {
        return new Value(node.path(name), path.isEmpty() ? name : path + "." + name);
    }

    /** The same value under another path, where the server reports it elsewhere. */
    Value at(String elsewhere) {
        return new Value(node, elsewhere);
    }

    /** The items of a list, with their indices in their paths. */
    List<Value> items() {
        List<Value> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) items.add(new Value(node.get(i), path + "[" + i + "]"));
        return node.isArray() ? items : List.of();
    }

    /** The entries of a map, sorted, with their keys in brackets in their paths. Rule: api.md §3.4. */
    Map<String, Value> entries() {
        Map<String, Value> entries = new LinkedHashMap<>();
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(p -> sorted.put(p.getKey(), p.getValue()));
        sorted.forEach((key, value) -> entries.put(key, new Value(value, path + "[" + key + "]")));
        return entries;
    }

    boolean isPresent() {
        return !node.isMissingNode();
    }

    boolean isEmpty() {
        return node.isEmpty();
    }

    String text() {
        return node.asText();
    }

    long number() {
        return node.asLong();
    }

    boolean isTrue() {
        return node.asBoolean();
    }
}
