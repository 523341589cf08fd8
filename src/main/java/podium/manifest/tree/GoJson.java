package podium.manifest.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** JSON as Go writes it: compact, map keys sorted, {@code <}, {@code >} and {@code &} escaped. */
public final class GoJson {
    private GoJson() {
    }

    /** The text of a tree. */
    public static String compact(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(p -> sorted.put(p.getKey(), p.getValue()));
            return sorted.entrySet().stream().map(e -> quote(e.getKey()) + ":" + compact(e.getValue())).collect(
                    Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).map(GoJson::compact).collect(
                    Collectors.joining(",", "[", "]"));
        }
        if (node.isTextual()) return quote(node.asText());
        return node.isNumber() && !node.isIntegralNumber() ? number(node.decimalValue()) : node.toString();
    }

    /** Rule: Go writes an exponent only below a millionth and from 10 to the power of 21. */
    private static String number(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        int exponent = bare.precision() - bare.scale() - 1;
        if (bare.signum() == 0 || (exponent >= -6 && exponent < 21)) return bare.toPlainString();
        String digits = bare.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (bare.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+")
                + Math.abs(exponent);
    }

    /** A text in quotes. */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '<', '>', '&', 0x2028, 0x2029 -> out.append("\\u").append(hex(c));
                default -> {
                    if (c < 0x20) out.append("\\u").append(hex(c));
                    else out.appendCodePoint(c);
                }
            }
        });
        return out.append('"').toString();
    }

    /** A text in quotes with angle brackets and ampersands as they are: YAML and Go's own syntax read it alike. */
    public static String literal(String text) {
        return quote(text).replace("\\u003c", "<").replace("\\u003e", ">").replace("\\u0026", "&");
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
