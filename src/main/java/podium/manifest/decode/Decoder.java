package podium.manifest.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import podium.manifest.schema.Field;
import podium.manifest.schema.Type;

/**
 * Walks a tree along its type, in the order in which the server meets the fields: alphabetical, since kubectl sends
 * them so. Rule: api.md §1.3.
 */
public final class Decoder {
    private final List<Finding> findings = new ArrayList<>();

    private Decoder() {
    }

    /**
     * Where the walk is.
     *
     * @param path with indices, as strict errors print it
     * @param goPath without them, with the names of inlined structs
     * @param struct the Go struct that holds the innermost key
     */
    private record Place(String path, String goPath, String struct) {
        Place field(String holder, Field field) {
            String inlined = field.inlined().isEmpty() ? field.name() : field.inlined() + "." + field.name();
            return new Place(join(path, field.name()), join(goPath, inlined), holder);
        }

        Place item(int index) {
            return new Place(path + "[" + index + "]", goPath, struct);
        }

        Place key(String key) {
            return new Place(path + "." + key, goPath, struct);
        }

        private static String join(String parent, String name) {
            return parent.isEmpty() ? name : parent + "." + name;
        }
    }

    /** All that is wrong, in the order of the walk. */
    public static List<Finding> decode(JsonNode root, Type.Struct type) {
        Decoder decoder = new Decoder();
        decoder.value(root, type, new Place("", "", type.name()));
        return decoder.findings;
    }

    private void value(JsonNode node, Type type, Place place) {
        if (node.isNull()) return;
        switch (type) {
            case Type.Struct struct when node.isObject() -> struct(node, struct, place);
            case Type.Array array when node.isArray() -> {
                for (int i = 0; i < node.size(); i++) value(node.get(i), array.item(), place.item(i));
            }
            case Type.Dictionary map when node.isObject() -> fields(node).forEach(
                    (key, value) -> value(value, map.value(), place.key(key)));
            case Type.Amount amount -> Quantities.complaint(node).ifPresent(m -> abort(place, m));
            case Type.Moment moment -> moment(node, place);
            case Type.Bytes bytes when node.isTextual() -> Base64Check.complaint(node.asText()).ifPresent(
                    m -> abort(place, m));
            case Type.Whole whole when node.isNumber() -> whole(node, whole, place);
            case Type.Either either -> {
                if (node.isNumber()) either(node, place);
                else if (!node.isTextual()) abort(place, mismatch(node, "int32", place));
            }
            case Type.Text text when node.isTextual() -> {
            }
            case Type.Bool bool when node.isBoolean() -> {
            }
            case Type.Real real when node.isNumber() -> {
            }
            case Type.Any any -> {
            }
            default -> wrongType(node, type.goName(), place);
        }
    }

    private static Map<String, JsonNode> fields(JsonNode node) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(p -> sorted.put(p.getKey(), p.getValue()));
        return sorted;
    }

    private void struct(JsonNode node, Type.Struct struct, Place place) {
        fields(node).forEach((name, value) -> struct.field(name).ifPresentOrElse(
                field -> value(value, field.type(), place.field(struct.name(), field)),
                () -> unknown(struct, name, place)));
    }

    private void unknown(Type.Struct struct, String name, Place place) {
        String path = place.path().isEmpty() ? name : place.path() + "." + name;
        findings.add(new Finding.Unknown(path, "unknown field \"" + path + "\"", struct.name(), name,
                struct.fields().keySet()));
    }

    private void whole(JsonNode node, Type.Whole whole, Place place) {
        if (fits(node, whole.bits())) return;
        String message = mismatch("number " + node.asText(), whole.goName(), place);
        findings.add(new Finding.WrongType(place.path(), message, whole.goName(), node));
    }

    /** Rule: a type that reads itself, as a number or string does, ends decoding at once (api.md §1.3.1). */
    private void either(JsonNode node, Place place) {
        if (!fits(node, 32)) abort(place, mismatch("number " + node.asText(), "int32", place));
    }

    private static boolean fits(JsonNode node, int bits) {
        BigDecimal value = node.decimalValue();
        boolean integral = value.stripTrailingZeros().scale() <= 0;
        BigInteger limit = BigInteger.ONE.shiftLeft(bits - 1);
        return integral && value.toBigInteger().compareTo(limit) < 0
                && value.toBigInteger().compareTo(limit.negate()) >= 0;
    }

    private void moment(JsonNode node, Place place) {
        if (!node.isTextual()) {
            abort(place, mismatch(node, "string", place));
            return;
        }
        GoTime.complaint(node.asText()).ifPresent(why -> abort(place, why));
    }

    private void abort(Place place, String message) {
        findings.add(new Finding.Abort(place.path(), message));
    }

    private void wrongType(JsonNode node, String expected, Place place) {
        findings.add(new Finding.WrongType(place.path(), mismatch(node, expected, place), expected, node));
    }

    private static String mismatch(JsonNode node, String expected, Place place) {
        return mismatch(switch (node.getNodeType()) {
            case ARRAY -> "array";
            case OBJECT -> "object";
            case BOOLEAN -> "bool";
            case NUMBER -> "number";
            default -> "string";
        }, expected, place);
    }

    private static String mismatch(String got, String expected, Place place) {
        return "json: cannot unmarshal " + got + " into Go struct field " + place.struct() + "." + place.goPath()
                + " of type " + expected;
    }
}
