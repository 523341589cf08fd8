package podium.shell.commands;

import java.util.Locale;
import podium.shell.fs.SystemError;

/** Prints bytes as octal numbers, characters or hexadecimal numbers. */
final class Od implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "abcdfhilovxs:t:A:j:N:w:");
        String path = options.rest().isEmpty() ? "-" : options.rest().getFirst();
        byte[] bytes;
        try {
            bytes = call.bytes(path);
        } catch (SystemError e) {
            return call.fail(path + ": " + e.words());
        }
        boolean characters = options.has('c') || options.value('t').filter(type -> type.startsWith("c")).isPresent();
        boolean hexadecimal = options.has('x') || options.value('t').filter(type -> type.startsWith("x")).isPresent();
        boolean addresses = options.value('A').filter(base -> base.equals("n")).isEmpty();
        boolean single = characters || options.has('b')
                || options.value('t').filter(type -> type.endsWith("1")).isPresent();
        for (int from = 0; from < bytes.length; from += 16) {
            StringBuilder line = new StringBuilder(addresses ? String.format(Locale.ROOT, "%07o", from) : "");
            int end = Math.min(bytes.length, from + 16);
            for (int i = from; i < end; i += single ? 1 : 2) {
                int low = bytes[i] & 0xff;
                int word = low | (i + 1 < bytes.length ? (bytes[i + 1] & 0xff) << 8 : 0);
                if (characters) line.append(String.format(Locale.ROOT, " %3s", CharacterNames.of(low)));
                else if (single) line.append(String.format(Locale.ROOT, hexadecimal ? " %02x" : " %03o", low));
                else line.append(String.format(Locale.ROOT, hexadecimal ? " %04x" : " %06o", word));
            }
            call.line(line.toString());
        }
        if (addresses) call.line(String.format(Locale.ROOT, "%07o", bytes.length));
        return 0;
    }
}
