package podium.shell.kernel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text as bytes. Bytes that are not UTF-8 survive the way there and back as lone surrogates. */
public final class Text {
    private static final int ESCAPE = 0xDC00;

    private Text() {
    }

    /** The bytes of a text. */
    public static byte[] bytes(String text) {
        if (!hasEscapes(text)) return text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c >= ESCAPE + 0x80 && c <= ESCAPE + 0xFF) bytes.write(c - ESCAPE);
            else bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            i += Character.charCount(c);
        }
        return bytes.toByteArray();
    }

    /** A loop and no stream: a text may be as long as the memory of a container. */
    private static boolean hasEscapes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ESCAPE + 0x80 && c <= ESCAPE + 0xFF) return true;
        }
        return false;
    }

    /** The text of bytes. */
    public static String of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) return text;
        StringBuilder careful = new StringBuilder();
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length > 0) careful.append(new String(bytes, i, length, StandardCharsets.UTF_8));
            else careful.append((char) (ESCAPE + (bytes[i] & 0xff)));
            i += Math.max(1, length);
        }
        return careful.toString();
    }

    /** The length of the UTF-8 sequence at a place; 0 when there is none. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first < 0x80 ? 1 : first >> 5 == 6 ? 2 : first >> 4 == 14 ? 3 : first >> 3 == 30 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) return 0;
        for (int i = 1; i < length; i++) if ((bytes[at + i] & 0xC0) != 0x80) return 0;
        // sequences that are longer than they need be, and surrogates, are no UTF-8
        byte[] again = new String(bytes, at, length, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(bytes, at, at + length, again, 0, again.length) ? length : 0;
    }
}
