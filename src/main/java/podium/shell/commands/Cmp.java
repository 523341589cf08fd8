package podium.shell.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import podium.shell.fs.SystemError;

/** Compares two files byte by byte. */
final class Cmp implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "sln:");
        List<String> paths = options.atLeast(1);
        String first = paths.getFirst();
        String second = paths.size() > 1 ? paths.get(1) : "-";
        byte[][] bytes = new byte[2][];
        for (int i = 0; i < 2; i++) {
            String path = i == 0 ? first : second;
            try {
                bytes[i] = call.bytes(path);
            } catch (SystemError e) {
                call.complain(path + ": " + e.words());
                return 2;
            }
        }
        int at = Arrays.mismatch(bytes[0], bytes[1]);
        if (at < 0) return 0;
        boolean ends = at >= Math.min(bytes[0].length, bytes[1].length);
        if (options.has('s')) return 1;
        if (ends) {
            call.complain("EOF on " + (bytes[0].length < bytes[1].length ? first : second));
        } else if (options.has('l')) {
            for (int i = at; i < Math.min(bytes[0].length, bytes[1].length); i++)
                if (bytes[0][i] != bytes[1][i])
                    call.line(String.format(Locale.ROOT, "%d %3o %3o", i + 1, bytes[0][i] & 0xff, bytes[1][i] & 0xff));
        } else {
            int line = 1;
            for (int i = 0; i < at; i++) if (bytes[0][i] == '\n') line++;
            call.line(first + " " + second + " differ: char " + (at + 1) + ", line " + line);
        }
        return 1;
    }
}
