package podium.manifest.syntax;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain scalars of YAML 1.1, as sigs.k8s.io/yaml turns them into JSON. Rule: api.md §1.1.5, §1.1.8. */
final class Scalars {
    private static final List<String> TRUE = List.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True",
            "TRUE");
    private static final List<String> FALSE = List.of("n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False",
            "FALSE");
    private static final List<String> NULL = List.of("", "~", "null", "Null", "NULL");
    private static final List<String> UNWRITABLE = List.of(".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf",
            "-.Inf", "-.INF", ".nan", ".NaN", ".NAN");
    private static final Pattern INTEGER = Pattern.compile("[-+]?(0x[0-9a-fA-F]+|0b[01]+|0o[0-7]+|[0-9]+)");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(64);
    private static final BigInteger SIGNED_MIN = BigInteger.ONE.shiftLeft(63).negate();
    /** Beyond this a double is infinite: the number stays a string. */
    private static final int LONGEST_NUMBER = 300;

    private Scalars() {
    }

    /** Whether a number parses but cannot become JSON: infinities and not-a-number. */
    static boolean isUnwritable(String text) {
        return UNWRITABLE.contains(text);
    }

    /** Such a number as Go prints it. */
    static String unwritable(String text) {
        if (text.toLowerCase(Locale.ROOT).equals(".nan")) return "NaN";
        return text.startsWith("-") ? "-Inf" : "+Inf";
    }

    /** The JSON of a plain scalar. */
    static JsonNode plain(String text) {
        if (NULL.contains(text)) return NullNode.getInstance();
        if (TRUE.contains(text)) return BooleanNode.TRUE;
        if (FALSE.contains(text)) return BooleanNode.FALSE;
        return number(text).orElseGet(() -> TextNode.valueOf(text));
    }

    private static Optional<JsonNode> number(String text) {
        char first = text.charAt(0);
        if ("+-.0123456789".indexOf(first) < 0 || text.length() > LONGEST_NUMBER) return Optional.empty();
        String bare = text.replace("_", "");
        if (INTEGER.matcher(bare).matches()) {
            Optional<BigInteger> whole = integer(bare).filter(
                    n -> n.compareTo(UNSIGNED) < 0 && n.compareTo(SIGNED_MIN) >= 0);
            if (whole.isPresent()) return whole.map(JsonNodeFactory.instance::numberNode);
        }
        return FLOAT.matcher(bare).matches() ? floating(bare) : Optional.empty();
    }

    private static Optional<BigInteger> integer(String bare) {
        boolean negative = bare.startsWith("-");
        String digits = bare.replaceFirst("^[-+]", "");
        int radix = 10;
        if (digits.startsWith("0x")) radix = 16;
        else if (digits.startsWith("0b")) radix = 2;
        else if (digits.startsWith("0") && digits.length() > 1) radix = 8;
        String body = digits.replaceFirst("^0[xbo]", "");
        if (radix == 8 && body.chars().anyMatch(c -> c > '7')) return Optional.empty();
        BigInteger value = new BigInteger(body, radix);
        return Optional.of(negative ? value.negate() : value);
    }

    private static Optional<JsonNode> floating(String bare) {
        double value = Double.parseDouble(bare);
        if (Double.isInfinite(value)) return Optional.empty();
        BigDecimal exact = BigDecimal.valueOf(value);
        boolean whole = exact.stripTrailingZeros().scale() <= 0;
        if (whole && Math.abs(value) < 1e21) {
            return Optional.of(JsonNodeFactory.instance.numberNode(exact.toBigInteger()));
        }
        return Optional.of(DecimalNode.valueOf(exact));
    }
}
