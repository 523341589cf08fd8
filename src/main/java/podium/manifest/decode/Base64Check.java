package podium.manifest.decode;

import java.util.Optional;

/** Why a text is no base64, in Go's words. */
final class Base64Check {
    private Base64Check() {
    }

    /** Rule: Go's decoder skips line breaks, reads groups of four, and names the first byte that it cannot use. */
    static Optional<String> complaint(String text) {
        int inGroup = 0;
        int i = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') continue;
            if (c == '=') return padding(text, i, inGroup);
            if (!isDigit(c)) return illegal(i);
            inGroup = (inGroup + 1) % 4;
        }
        return inGroup == 0 ? Optional.empty() : illegal(i - inGroup);
    }

    private static Optional<String> padding(String text, int at, int inGroup) {
        if (inGroup < 2) return illegal(at);
        String rest = text.substring(at).replaceAll("[\r\n]", "");
        String expected = inGroup == 2 ? "==" : "=";
        if (rest.equals(expected)) return Optional.empty();
        return illegal(rest.startsWith(expected) ? at + expected.length() : text.length());
    }

    private static boolean isDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    }

    private static Optional<String> illegal(int at) {
        return Optional.of("illegal base64 data at input byte " + at);
    }
}
