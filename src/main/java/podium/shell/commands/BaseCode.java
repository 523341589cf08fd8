package podium.shell.commands;

import java.util.Optional;
import podium.shell.fs.SystemError;

/** Encodes bytes as letters of an alphabet, or decodes them. Rule: RFC 4648. */
final class BaseCode implements Applet {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final String alphabet;
    private final int bits;
    private final int group;

    private BaseCode(String alphabet, int bits, int group) {
        this.alphabet = alphabet;
        this.bits = bits;
        this.group = group;
    }

    static BaseCode base32() {
        return new BaseCode(BASE32, 5, 8);
    }

    static BaseCode base64() {
        return new BaseCode(BASE64, 6, 4);
    }

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "dw:", "decode=d");
        String path = options.rest().isEmpty() ? "-" : options.rest().getFirst();
        byte[] bytes;
        try {
            bytes = call.bytes(path);
        } catch (SystemError e) {
            return call.fail(path + ": " + e.words());
        }
        if (options.has('d')) return decode(call, bytes);
        String text = encode(bytes);
        int width = options.value('w').filter(w -> w.matches("\\d{1,6}")).map(Integer::parseInt).orElse(76);
        if (width == 0) call.out(text);
        for (int i = 0; width > 0 && i < text.length(); i += width)
            call.line(text.substring(i, Math.min(text.length(), i + width)));
        return 0;
    }

    private int decode(Call call, byte[] bytes) {
        Optional<byte[]> decoded = decode(bytes);
        if (decoded.isEmpty()) return call.fail("truncated input");
        call.process().write(1, decoded.get());
        return 0;
    }

    private String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte one : bytes) {
            buffer = (buffer << 8) | (one & 0xff);
            held += 8;
            while (held >= bits) {
                held -= bits;
                text.append(alphabet.charAt((buffer >> held) & ((1 << bits) - 1)));
            }
            buffer &= (1 << held) - 1;
        }
        if (held > 0) text.append(alphabet.charAt((buffer << (bits - held)) & ((1 << bits) - 1)));
        while (text.length() % group != 0) text.append('=');
        return text.toString();
    }

    /** White space and other signs are passed over; empty when the last group is not whole. */
    private Optional<byte[]> decode(byte[] letters) {
        byte[] out = new byte[letters.length];
        int length = 0;
        int buffer = 0;
        int held = 0;
        int count = 0;
        for (byte letter : letters) {
            if (letter == '=') count++;
            int value = letter == '=' ? -1 : alphabet.indexOf(letter);
            if (value < 0) continue;
            count++;
            buffer = ((buffer << bits) | value) & 0xffff;
            held += bits;
            if (held < 8) continue;
            held -= 8;
            out[length++] = (byte) (buffer >> held);
        }
        return count % group == 0 ? Optional.of(java.util.Arrays.copyOf(out, length)) : Optional.empty();
    }
}
