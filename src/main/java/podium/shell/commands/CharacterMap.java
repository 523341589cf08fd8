package podium.shell.commands;

/** What tr does to characters. */
final class CharacterMap {
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final String from;
    private final String to;
    private final boolean complement;
    private final boolean deletes;
    private final boolean squeezes;
    private final String squeezed;
    private int last = -1;

    CharacterMap(String from, String to, boolean complement, boolean deletes, boolean squeezes, boolean two) {
        this.from = expand(from);
        this.to = expand(to);
        this.complement = complement;
        this.deletes = deletes;
        this.squeezes = squeezes;
        this.squeezed = two ? this.to : this.from;
    }

    String apply(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int index = from.indexOf(c);
            boolean member = index >= 0 != complement;
            if (member && deletes) continue;
            if (member && !to.isEmpty() && !deletes)
                c = complement ? to.charAt(to.length() - 1) : to.charAt(Math.min(index, to.length() - 1));
            boolean repeats = squeezes && c == last && (squeezed.indexOf(c) >= 0 != (complement && to.isEmpty()));
            if (repeats) continue;
            out.append(c);
            last = c;
        }
        return out.toString();
    }

    private static String expand(String set) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < set.length()) {
            char c = set.charAt(i);
            int close = set.startsWith("[:", i) ? set.indexOf(":]", i) : -1;
            if (close > 0) {
                out.append(members(set.substring(i + 2, close)));
                i = close + 2;
                continue;
            }
            if (c == '\\' && i + 1 < set.length()) {
                int end = i + 2;
                boolean octal = set.charAt(i + 1) >= '0' && set.charAt(i + 1) <= '7';
                while (octal && end < set.length() && end < i + 4 && set.charAt(end) >= '0' && set.charAt(end) <= '7')
                    end++;
                String expanded = Escapes.expand(set.substring(i, end), false).text();
                c = expanded.isEmpty()
                        ? '\\'
                        : expanded.charAt(expanded.startsWith("\\") && expanded.length() > 1 ? 1 : 0);
                i = end - 1;
            }
            if (i + 2 < set.length() && set.charAt(i + 1) == '-') {
                for (char at = c; at <= set.charAt(i + 2); at++) out.append(at);
                i += 3;
                continue;
            }
            out.append(c);
            i++;
        }
        return out.toString();
    }

    private static String members(String name) {
        return switch (name) {
            case "lower" -> LOWER;
            case "upper" -> UPPER;
            case "digit" -> "0123456789";
            case "alpha" -> UPPER + LOWER;
            case "alnum" -> "0123456789" + UPPER + LOWER;
            case "space" -> "\t\n\u000b\f\r ";
            case "blank" -> "\t ";
            case "punct" -> "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
            case "xdigit" -> "0123456789ABCDEFabcdef";
            default -> "";
        };
    }
}
