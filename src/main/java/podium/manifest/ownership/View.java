package podium.manifest.ownership;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.manifest.schema.Field;
import podium.manifest.schema.Topology;
import podium.manifest.schema.Topology.Form;
import podium.manifest.schema.Type;

/** What the schema says of a value: its type, and the parts in which it is owned. */
record View(Type type, Topology topology) {
    private static final View UNKNOWN = new View(Type.ANY, Topology.OF_TYPE);

    /** The view of a whole object. */
    static View of(Type type) {
        return new View(type, Topology.OF_TYPE);
    }

    /** The ways in which a value is taken apart. */
    enum Parts {
        NONE, ENTRIES, ELEMENTS
    }

    /** How a pair of values is taken apart; what is not there or null takes the other's form. */
    Parts parts(Optional<JsonNode> left, Optional<JsonNode> right) {
        return switch (type) {
            case Type.Struct struct -> topology.form() == Form.GRANULAR
                    || (topology.form() == Form.OF_TYPE && !struct.isAtomic()) ? Parts.ENTRIES : Parts.NONE;
            case Type.Dictionary _ -> topology.form() == Form.ATOMIC ? Parts.NONE : Parts.ENTRIES;
            case Type.Array _ -> topology.form() == Form.KEYED || topology.form() == Form.SET
                    ? Parts.ELEMENTS
                    : Parts.NONE;
            case Type.Any _ -> left.or(() -> right).filter(JsonNode::isObject).isPresent()
                    ? Parts.ENTRIES
                    : Parts.NONE;
            default -> Parts.NONE;
        };
    }

    /** Whether a field belongs to a struct of the schema, which an entry of a map does not. */
    boolean isField(String name) {
        return type instanceof Type.Struct struct && struct.field(name).isPresent();
    }

    /** The view of a field or an entry. */
    View field(String name) {
        return switch (type) {
            case Type.Struct struct -> struct.field(name).map(f -> new View(f.type(), f.topology())).orElse(UNKNOWN);
            case Type.Dictionary(_, Type value) -> of(value);
            default -> UNKNOWN;
        };
    }

    /** The view of an element. */
    View item() {
        return type instanceof Type.Array(_, Type item) ? of(item) : UNKNOWN;
    }

    /** The view of a part. */
    View part(Step step) {
        return step instanceof Step.Named(String name) ? field(name) : item();
    }

    /** The step to an element. Rule: a key that it leaves out has the schema's default; without one it does not count. */
    Step step(JsonNode element) {
        if (topology.form() != Form.KEYED) return new Step.Valued(element);
        SortedMap<String, JsonNode> keys = new TreeMap<>();
        for (String key : topology.keys()) {
            Optional.ofNullable(element.get(key)).or(() -> preset(key)).ifPresent(value -> keys.put(key, value));
        }
        return new Step.Keyed(keys);
    }

    private Optional<JsonNode> preset(String key) {
        return item().type() instanceof Type.Struct struct
                ? struct.field(key).flatMap(Field::preset)
                : Optional.empty();
    }
}
