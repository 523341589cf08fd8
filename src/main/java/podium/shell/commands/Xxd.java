package podium.shell.commands;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import podium.shell.fs.SystemError;

/** Prints bytes as hexadecimal numbers beside their characters, or reads such a print back. */
final class Xxd implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "pric:g:n:l:s:o:");
        String path = options.rest().isEmpty() ? "-" : options.rest().getFirst();
        byte[] bytes;
        try {
            bytes = call.bytes(path);
        } catch (SystemError e) {
            return call.fail((path.equals("-") ? "" : path + ": ") + e.words());
        }
        if (options.has('r')) {
            call.process().write(1, XxdReverse.bytes(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1),
                    options.has('p')));
            return 0;
        }
        int skip = Math.clamp(number(options, 's').orElse(0), 0, bytes.length);
        int length = number(options, 'l').or(() -> number(options, 'n')).orElse(Integer.MAX_VALUE);
        byte[] part = Arrays.copyOfRange(bytes, skip, (int) Math.min(bytes.length, (long) skip + length));
        if (options.has('p')) plain(call, part, columns(options, 30));
        else if (options.has('i')) include(call, path, part, columns(options, 12));
        else
            dump(call, part, skip + number(options, 'o').orElse(0), columns(options, 16),
                    Math.max(0, number(options, 'g').orElse(2)));
        return 0;
    }

    private static int columns(Arguments options, int usual) {
        int wanted = number(options, 'c').orElse(usual);
        return wanted < 1 ? usual : wanted;
    }

    private static Optional<Integer> number(Arguments options, char letter) {
        return options.value(letter).filter(text -> text.matches("(0[xX][0-9a-fA-F]{1,7}|\\d{1,9})")).map(
                Integer::decode);
    }

    private static void plain(Call call, byte[] bytes, int columns) {
        for (int from = 0; from < bytes.length; from += columns) {
            StringBuilder line = new StringBuilder();
            for (int i = from; i < Math.min(bytes.length, from + columns); i++) line.append(hex(bytes[i]));
            call.line(line.toString());
        }
    }

    private static void include(Call call, String path, byte[] bytes, int columns) {
        String name = path.replaceAll("[^a-zA-Z0-9]", "_");
        boolean named = !path.equals("-");
        if (named) call.line("unsigned char " + name + "[] = {");
        for (int from = 0; from < bytes.length; from += columns) {
            StringBuilder line = new StringBuilder(" ");
            for (int i = from; i < Math.min(bytes.length, from + columns); i++)
                line.append(" 0x").append(hex(bytes[i])).append(",");
            call.line(line.toString());
        }
        if (named) call.line("};\nunsigned int " + name + "_len = " + bytes.length + ";");
    }

    private static void dump(Call call, byte[] bytes, int offset, int columns, int group) {
        int gaps = group == 0 ? 0 : (columns - 1) / group;
        for (int from = 0; from < bytes.length; from += columns) {
            StringBuilder numbers = new StringBuilder();
            StringBuilder letters = new StringBuilder();
            for (int i = from; i < Math.min(bytes.length, from + columns); i++) {
                if (group > 0 && i > from && (i - from) % group == 0) numbers.append(' ');
                numbers.append(hex(bytes[i]));
                letters.append(bytes[i] >= ' ' && bytes[i] < 127 ? (char) bytes[i] : '.');
            }
            numbers.append(" ".repeat(Math.max(0, columns * 2 + gaps - numbers.length())));
            call.line(String.format(Locale.ROOT, "%08x: ", offset + from) + numbers + "  " + letters);
        }
    }

    private static String hex(byte one) {
        return String.format(Locale.ROOT, "%02x", one);
    }
}
