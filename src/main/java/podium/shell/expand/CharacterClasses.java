package podium.shell.expand;

/** The named classes of characters in bracket expressions, as Java's regular expressions write them. */
public final class CharacterClasses {
    private CharacterClasses() {
    }

    /** The members of a class, for use in brackets; nothing for an unknown one. */
    public static String of(String name) {
        return switch (name) {
            case "alpha" -> "a-zA-Z";
            case "digit" -> "0-9";
            case "alnum" -> "a-zA-Z0-9";
            case "upper" -> "A-Z";
            case "lower" -> "a-z";
            case "space" -> "\\s\\x0b";
            case "blank" -> " \\t";
            case "punct" -> "\\p{Punct}";
            case "print" -> "\\x20-\\x7e\\x{80}-\\x{10ffff}";
            case "graph" -> "\\x21-\\x7e\\x{80}-\\x{10ffff}";
            case "cntrl" -> "\\x00-\\x1f\\x7f";
            case "xdigit" -> "0-9a-fA-F";
            default -> "";
        };
    }
}
