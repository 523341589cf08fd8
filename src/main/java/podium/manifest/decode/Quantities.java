package podium.manifest.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import podium.cluster.Quantity;

/** Why a value is no quantity. Rule: api.md §5.1.1. */
public final class Quantities {
    private static final Pattern SPLIT = Pattern.compile("([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)");
    /** Exponents whose numbers would fill the memory; no cluster has such amounts. */
    private static final Pattern HUGE = Pattern.compile(".*[eE][+-]?0*[1-9][0-9]{2,}");
    private static final int LONGEST = 300;
    private static final String FORM = "quantities must match the regular expression "
            + "'^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";

    private Quantities() {
    }

    /** The server's complaint; empty when the value is a quantity or null. */
    public static Optional<String> complaint(JsonNode value) {
        if (value.isNull()) return Optional.empty();
        String text = text(value);
        if (text.length() > LONGEST) return Optional.of(FORM);
        if (HUGE.matcher(text).matches()) return Optional.of("unable to parse quantity's suffix");
        if (text.equals("+") || text.equals("-") || Quantity.parse(text).isPresent()) return Optional.empty();
        var parts = SPLIT.matcher(text);
        if (!parts.matches() || !NUMBER.matcher(parts.group(1)).matches()) return Optional.of(FORM);
        return Optional.of("unable to parse quantity's suffix");
    }

    /** A quantity's text without the blanks around it. */
    public static String text(JsonNode value) {
        return value.isNumber() || value.isTextual() ? value.asText().strip() : value.toString();
    }
}
