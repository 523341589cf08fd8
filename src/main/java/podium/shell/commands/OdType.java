package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How od shows some bytes.
 *
 * @param kind a for names, c for characters, d, u, o, x for numbers
 * @param size bytes of a number
 */
record OdType(char kind, int size) {
    private static final Pattern TYPE = Pattern.compile("([acduox])(\\d|[CSIL])?z?");
    private static final List<String> NAMES = List.of("nul", "soh", "stx", "etx", "eot", "enq", "ack", "bel", "bs",
            "ht",
            "nl", "vt", "ff", "cr", "so", "si", "dle", "dc1", "dc2", "dc3", "dc4", "nak", "syn", "etb", "can", "em",
            "sub", "esc", "fs", "gs", "rs", "us", "sp");

    /** The types of a text like {@code x1c}; none when it is wrong. */
    static List<OdType> parse(String text) {
        List<OdType> types = new ArrayList<>();
        Matcher type = TYPE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!type.find(at) || type.start() != at) return List.of();
            at = type.end();
            char kind = type.group(1).charAt(0);
            int size = switch (String.valueOf(type.group(2))) {
                case "1", "C" -> 1;
                case "2", "S" -> 2;
                case "8", "L" -> 8;
                case "4", "I", "null" -> 4;
                default -> 0;
            };
            if (size == 0) return List.of();
            types.add(new OdType(kind, kind == 'a' || kind == 'c' ? 1 : size));
        }
        return types;
    }

    /** The type of an option of old. */
    static OdType old(char letter) {
        return switch (letter) {
            case 'a' -> new OdType('a', 1);
            case 'b' -> new OdType('o', 1);
            case 'c' -> new OdType('c', 1);
            case 'd' -> new OdType('u', 2);
            case 'i' -> new OdType('d', 4);
            case 'l' -> new OdType('d', 8);
            case 'h', 'x' -> new OdType('x', 2);
            default -> new OdType('o', 2);
        };
    }

    /** The bytes of one line, each number behind a blank. */
    String line(byte[] bytes) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < bytes.length; i += size) {
            long value = 0;
            for (int j = size - 1; j >= 0; j--) value = (value << 8) | (i + j < bytes.length ? bytes[i + j] & 0xff : 0);
            line.append(' ').append(cell(value));
        }
        return line.toString();
    }

    private String cell(long value) {
        return switch (kind) {
            case 'a' -> String.format(Locale.ROOT, "%3s", name((int) value & 127));
            case 'c' -> String.format(Locale.ROOT, "%3s", CharacterNames.of((int) value));
            case 'x' -> padded(Long.toHexString(value), size * 2, '0');
            case 'o' -> padded(Long.toOctalString(value), (size * 8 + 2) / 3, '0');
            case 'u' -> padded(Long.toUnsignedString(value), List.of(3, 5, 10, 20).get(index()), ' ');
            default -> padded(Long.toString(signed(value)), List.of(4, 6, 11, 20).get(index()), ' ');
        };
    }

    private int index() {
        return Integer.numberOfTrailingZeros(size);
    }

    private long signed(long value) {
        int unused = 64 - size * 8;
        return (value << unused) >> unused;
    }

    private static String padded(String text, int width, char filler) {
        return String.valueOf(filler).repeat(Math.max(0, width - text.length())) + text;
    }

    private static String name(int value) {
        return value < NAMES.size() ? NAMES.get(value) : value == 127 ? "del" : String.valueOf((char) value);
    }
}
