package podium.manifest.rules;

/** Text in quotes as Go's {@code %q} writes it. */
final class GoText {
    private GoText() {
    }

    static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case 0x07 -> out.append("\\a");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case 0x0b -> out.append("\\v");
                default -> {
                    if (c < 0x20 || c == 0x7f)
                        out.append("\\x").append(Character.forDigit(c >> 4, 16)).append(
                                Character.forDigit(c & 15, 16));
                    else
                        out.appendCodePoint(c);
                }
            }
        });
        return out.append('"').toString();
    }
}
