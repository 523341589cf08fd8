package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One format of hexdump: units that take bytes of a block in turn. A unit that takes bytes anew begins where the unit
 * before it ended, unless the format shows the same block a second time as characters.
 */
record HexFormat(List<Unit> units) {
    private static final Pattern UNIT = Pattern.compile(
            "\\s*(?:(\\d*)\\s*(?:/\\s*(\\d+))?)\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CONVERSION = Pattern.compile(
            "%([-+ #0]*)(\\d*)(?:\\.(\\d+))?(_a[dox]|_A[dox]|_[cpu]|[diouxXc])");

    /**
     * @param count how many times the text is used in a row
     * @param bytes how many bytes a conversion takes, none for text alone
     * @param text the text with its conversion, escapes expanded
     */
    record Unit(int count, int bytes, String text) {
        /** The same without the blanks at its end. */
        Unit stripped() {
            return new Unit(count, bytes, text.stripTrailing());
        }

        Matcher conversion() {
            return CONVERSION.matcher(text);
        }
    }

    /** The text is no format. */
    static final class Bad extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Bad(String message) {
            super(message, null, false, false);
        }

        String words() {
            String message = getMessage();
            return message == null ? "" : message;
        }
    }

    /** Reads units like {@code 16/1 "%02x "}. Fails with {@link Bad}. */
    static HexFormat parse(String text) {
        List<Unit> units = new ArrayList<>();
        Matcher unit = UNIT.matcher(text);
        int at = 0;
        while (at < text.length() && !text.substring(at).isBlank()) {
            if (!unit.find(at) || unit.start() != at) throw new Bad("bad format {" + text + "}");
            at = unit.end();
            String body = Escapes.expand(unit.group(3), false).text();
            String given = unit.group(2);
            int bytes = given == null ? natural(body) : Integer.parseInt(given);
            if (bytes > 8) throw new Bad("bad byte count for conversion character");
            int count = unit.group(1).isEmpty() ? 1 : Math.clamp(Long.parseLong(unit.group(1)), 1, 1024);
            units.add(new Unit(count, takesBytes(body) ? Math.max(1, bytes) : 0, body));
        }
        return new HexFormat(List.copyOf(units));
    }

    private static boolean takesBytes(String text) {
        Matcher conversion = CONVERSION.matcher(text);
        return conversion.find() && !conversion.group(4).matches("_[aA].");
    }

    private static int natural(String text) {
        Matcher conversion = CONVERSION.matcher(text);
        if (!conversion.find()) return 0;
        return conversion.group(4).matches("c|_[cpu]") ? 1 : conversion.group(4).startsWith("_") ? 0 : 4;
    }

    /** How many bytes of a block the format shows; characters beside numbers are the same bytes again. */
    int size() {
        return Math.max(1, numbers() > 0 && letters() == numbers() ? numbers() : numbers() + letters());
    }

    private int numbers() {
        return units.stream().filter(unit -> !isLetters(unit)).mapToInt(unit -> unit.count() * unit.bytes()).sum();
    }

    private int letters() {
        return units.stream().filter(HexFormat::isLetters).mapToInt(unit -> unit.count() * unit.bytes()).sum();
    }

    static boolean isLetters(Unit unit) {
        return unit.text().contains("%_p");
    }
}
