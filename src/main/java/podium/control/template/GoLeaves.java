package podium.control.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scalars of JSON that Go holds as structs: amounts, and numbers that may be names. */
final class GoLeaves {
    private static final Pattern AMOUNT = Pattern.compile("([+-]?)0*(\\d*)(?:\\.(\\d*))?([A-Za-z]*)([+-]?\\d*)");
    private static final String DECIMAL = "num kMGTPE";
    private static final String BINARY = "KMGTPE";
    private static final int SHORT_DIGITS = 18;
    private static final int SMALLEST = -9;
    private static final int WORD = 64;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private GoLeaves() {
    }

    /** A number or a name. */
    static ObjectNode intOrString(JsonNode value) {
        ObjectNode made = JSON.objectNode();
        return value.isTextual()
                ? made.put("Type", 1).put("StrVal", value.asText())
                : made.put("IntVal", value.asInt());
    }

    /** An amount in its canonical text; none is zero. Where the text is in short form, it is kept beside the number. */
    static ObjectNode quantity(JsonNode value) {
        String text = value.asText("0");
        Matcher m = AMOUNT.matcher(text.isEmpty() ? "0" : text);
        if (!m.matches()) throw new IllegalArgumentException("not a quantity: " + text);
        String whole = m.group(2).isEmpty() ? "0" : m.group(2);
        String decimals = m.group(3) == null ? "" : m.group(3);
        boolean negative = m.group(1).equals("-");
        String unit = m.group(4);
        return unit.endsWith("i")
                ? binary(text, negative, whole, decimals, 10 * (BINARY.indexOf(unit.charAt(0)) + 1))
                : decimal(text, negative, whole, decimals, unit, m.group(5));
    }

    private static ObjectNode binary(String text, boolean negative, String whole, String decimals, int bits) {
        ObjectNode made = JSON.objectNode().put("Format", "BinarySI");
        BigInteger number = new BigInteger(whole);
        boolean fits = decimals.isEmpty() && 15 - whole.length() - bits * 3 / 10 - 1 >= 0;
        BigInteger amount = number.shiftLeft(bits);
        if (!fits) {
            BigDecimal exact = new BigDecimal(whole + "." + decimals + "0").multiply(
                    new BigDecimal(BigInteger.ONE.shiftLeft(bits)));
            return large(made, negative, exact);
        }
        if (number.signum() != 0 && number.getLowestSetBit() < 3) made.put("s", text);
        made.set("i", JSON.objectNode().put("value", negative ? amount.negate() : amount));
        return made;
    }

    private static ObjectNode decimal(String text, boolean negative, String whole, String decimals, String unit,
            String power) {
        int exponent = !power.isEmpty()
                ? Integer.parseInt(power)
                : 3 * (unit.isEmpty() ? 0 : DECIMAL.indexOf(unit) - 3);
        ObjectNode made = JSON.objectNode().put("Format", power.isEmpty() ? "DecimalSI" : "DecimalExponent");
        int scale = exponent - decimals.length();
        String digits = whole + decimals;
        BigInteger number = new BigInteger(digits);
        if (digits.length() > SHORT_DIGITS || scale < SMALLEST) {
            return large(made, negative, new BigDecimal(number).scaleByPowerOfTen(scale));
        }
        boolean kept = text.equals("0") || (scale % 3 == 0 && !digits.endsWith("000") && digits.charAt(0) != '0');
        if (kept) made.put("s", text);
        made.set("i", JSON.objectNode().put("value", negative ? number.negate() : number).put("scale", scale));
        return made;
    }

    /** An amount too large for a machine word: its nanos in words of 64 bits, the lowest first. */
    private static ObjectNode large(ObjectNode made, boolean negative, BigDecimal amount) {
        BigInteger nanos = amount.setScale(-SMALLEST, RoundingMode.UP).unscaledValue();
        BigInteger word = BigInteger.ONE.shiftLeft(WORD);
        ArrayNode words = JSON.arrayNode();
        for (BigInteger rest = nanos; rest.signum() > 0; rest = rest.shiftRight(WORD)) words.add(rest.mod(word));
        ObjectNode unscaled = JSON.objectNode().put("neg", negative).set("abs", words);
        made.set("d", JSON.objectNode().set("Dec",
                JSON.objectNode().put("scale", -SMALLEST).set("unscaled", unscaled)));
        return made;
    }
}
