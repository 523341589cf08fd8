package podium.cli.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of a manifest as text: UTF-8, or UTF-16 where a byte order mark says so. Rule: api.md §1.1.1. */
public final class TextFile {
    private TextFile() {
    }

    /** The text without its mark; bytes that are no text become replacement characters. */
    public static String decoded(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return text(bytes, 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xFE, 0xFF)) return text(bytes, 2, StandardCharsets.UTF_16BE);
        if (starts(bytes, 0xFF, 0xFE)) return text(bytes, 2, StandardCharsets.UTF_16LE);
        return text(bytes, 0, StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }
}
