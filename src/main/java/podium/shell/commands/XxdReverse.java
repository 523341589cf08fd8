package podium.shell.commands;

import java.io.ByteArrayOutputStream;

/** Reads hexadecimal numbers as xxd prints them. */
final class XxdReverse {
    private XxdReverse() {
    }

    /** The bytes of a print; a plain one has neither offsets nor characters beside the numbers. */
    static byte[] bytes(String print, boolean plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String line : print.lines().toList()) {
            String numbers = line;
            if (!plain) {
                int colon = line.indexOf(':');
                if (colon < 0) continue;
                // Two blanks stand before the characters.
                int end = line.indexOf("  ", colon + 2);
                numbers = line.substring(colon + 1, end < 0 ? line.length() : end);
            }
            digits(numbers, out);
        }
        return out.toByteArray();
    }

    private static void digits(String text, ByteArrayOutputStream out) {
        int high = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 16);
            if (digit < 0 && !Character.isWhitespace(c)) return;
            if (digit < 0) continue;
            if (high >= 0) out.write(high << 4 | digit);
            high = high < 0 ? digit : -1;
        }
    }
}
