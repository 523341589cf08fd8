package podium.shell.commands;

import java.util.List;
import podium.shell.fs.Inode;
import podium.shell.fs.SystemError;

/** Encodes a file as lines of printable characters. Rule: POSIX uuencode. */
final class Uuencode implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "m");
        List<String> names = options.atLeast(1);
        if (names.size() > 2) throw new Usage("");
        String path = names.size() > 1 ? names.getFirst() : "-";
        byte[] bytes;
        try {
            bytes = call.bytes(path);
        } catch (SystemError e) {
            return call.fail("can't open '" + path + "': " + e.words());
        }
        int mode = names.size() > 1
                ? call.files().look(path).map(Inode::mode).orElse(0644) & 0777
                : 0666 & ~call.process().state().umask();
        String begin = options.has('m') ? "begin-base64 " : "begin ";
        call.line(begin + Integer.toOctalString(mode) + " " + names.getLast());
        if (options.has('m')) {
            call.out(java.util.Base64.getMimeEncoder(60, new byte[]{'\n'}).encodeToString(bytes)
                    + (bytes.length == 0 ? "" : "\n") + "====\n");
            return 0;
        }
        for (int from = 0; from < bytes.length; from += 45) line(call, bytes, from, Math.min(45, bytes.length - from));
        call.out("`\nend\n");
        return 0;
    }

    private static void line(Call call, byte[] bytes, int from, int count) {
        StringBuilder line = new StringBuilder().append(letter(count));
        for (int i = from; i < from + count; i += 3) {
            int three = at(bytes, i) << 16 | at(bytes, i + 1) << 8 | at(bytes, i + 2);
            for (int shift = 18; shift >= 0; shift -= 6) line.append(letter(three >> shift & 63));
        }
        call.line(line.toString());
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : 0;
    }

    private static char letter(int value) {
        return value == 0 ? '`' : (char) (' ' + value);
    }
}
