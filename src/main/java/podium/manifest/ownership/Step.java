package podium.manifest.ownership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import podium.manifest.tree.GoJson;

/** One step from a value to a part of it: into a field, to the element with some keys, to a value of a set. */
public sealed interface Step extends Comparable<Step> {
    /** A field of a struct or an entry of a map. */
    record Named(String name) implements Step {
        @Override
        public String toString() {
            return "." + name;
        }
    }

    /** The element of a list that has these values in its key fields. */
    record Keyed(SortedMap<String, JsonNode> keys) implements Step {
        @Override
        public String toString() {
            return keys.entrySet().stream().map(k -> k.getKey() + "=" + Values.text(k.getValue())).collect(
                    Collectors.joining(",", "[", "]"));
        }
    }

    /** A value of a set. */
    record Valued(JsonNode value) implements Step {
        @Override
        public String toString() {
            return "[=" + Values.text(value) + "]";
        }
    }

    /** An element by its place, which managers of other programs may write. */
    record Placed(int index) implements Step {
        @Override
        public String toString() {
            return "[" + index + "]";
        }
    }

    /** As {@code metadata.managedFields} writes it: {@code f:name}, <code>k:{"name":"x"}</code>, {@code v:"x"}, {@code i:0}. */
    default String token() {
        return switch (this) {
            case Named(String name) -> "f:" + name;
            case Keyed(var keys) -> "k:" + keys.entrySet().stream().map(
                    k -> GoJson.quote(k.getKey()) + ":" + Values.text(k.getValue())).collect(
                            Collectors.joining(",", "{", "}"));
            case Valued(JsonNode value) -> "v:" + Values.text(value);
            case Placed(int index) -> "i:" + index;
        };
    }

    /** Reads what {@link #token} writes; empty for what it does not. */
    static Optional<Step> parse(String token) {
        if (token.length() < 2 || token.charAt(1) != ':') return Optional.empty();
        String rest = token.substring(2);
        try {
            return switch (token.charAt(0)) {
                case 'f' -> Optional.of(new Named(rest));
                case 'k' -> Optional.of(new Keyed(keys(new ObjectMapper().readTree(rest))));
                case 'v' -> Optional.of(new Valued(new ObjectMapper().readTree(rest)));
                case 'i' -> Optional.of(new Placed(Integer.parseInt(rest)));
                default -> Optional.empty();
            };
        } catch (JsonProcessingException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, JsonNode> keys(JsonNode tree) {
        SortedMap<String, JsonNode> keys = new TreeMap<>();
        tree.properties().forEach(p -> keys.put(p.getKey(), p.getValue()));
        return keys;
    }

    /** Rule: names before keys, keys before values, values before places; within a form by what it holds. */
    @Override
    default int compareTo(Step other) {
        return switch (this) {
            case Named(String name) when other instanceof Named(String theirs) -> name.compareTo(theirs);
            case Keyed(var keys) when other instanceof Keyed(var theirs) -> compare(keys, theirs);
            case Valued(JsonNode value) when other instanceof Valued(JsonNode theirs) -> Values.compare(value, theirs);
            case Placed(int index) when other instanceof Placed(int theirs) -> Integer.compare(index, theirs);
            default -> Integer.compare(rank(), other.rank());
        };
    }

    private int rank() {
        return switch (this) {
            case Named _ -> 0;
            case Keyed _ -> 1;
            case Valued _ -> 2;
            case Placed _ -> 3;
        };
    }

    private static int compare(SortedMap<String, JsonNode> a, SortedMap<String, JsonNode> b) {
        Iterator<Map.Entry<String, JsonNode>> theirs = b.entrySet().iterator();
        for (Map.Entry<String, JsonNode> mine : a.entrySet()) {
            if (!theirs.hasNext()) return 1;
            Map.Entry<String, JsonNode> other = theirs.next();
            int names = mine.getKey().compareTo(other.getKey());
            if (names != 0) return names;
            int values = Values.compare(mine.getValue(), other.getValue());
            if (values != 0) return values;
        }
        return theirs.hasNext() ? -1 : 0;
    }
}
