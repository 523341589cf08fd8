package podium.shell.commands;

import java.util.Locale;

/** How od -c and hexdump -c show a byte. */
final class CharacterNames {
    private CharacterNames() {
    }

    static String of(int value) {
        return switch (value) {
            case 0 -> "\\0";
            case 7 -> "\\a";
            case 8 -> "\\b";
            case 9 -> "\\t";
            case 10 -> "\\n";
            case 11 -> "\\v";
            case 12 -> "\\f";
            case 13 -> "\\r";
            default ->
                value < 32 || value > 126 ? String.format(Locale.ROOT, "%03o", value) : String.valueOf((char) value);
        };
    }
}
