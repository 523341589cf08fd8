package podium.shell.commands;

import java.util.List;
import java.util.Locale;
import podium.shell.fs.SystemError;

/** Prints the runs of printable characters in files. */
final class Strings implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "afon:t:");
        String text = options.value('n').orElse("4");
        if (!text.matches("[1-9]\\d{0,5}")) return call.fail("invalid number '" + text + "'");
        int status = 0;
        List<String> paths = call.with(options.rest()).orInput();
        for (String path : paths) {
            try {
                byte[] bytes = call.bytes(path);
                String prefix = options.has('f') ? (path.equals("-") ? "{standard input}" : path) + ": " : "";
                print(call, bytes, Integer.parseInt(text), prefix, radix(options));
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        return status;
    }

    private static String radix(Arguments options) {
        if (options.has('o')) return "%7o ";
        return options.value('t').map(letter -> "%7" + letter.charAt(0) + " ").orElse("");
    }

    private static void print(Call call, byte[] bytes, int least, String prefix, String offset) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= bytes.length; i++) {
            int c = i < bytes.length ? bytes[i] & 0xff : -1;
            if ((c >= ' ' && c < 127) || c == '\t') {
                run.append((char) c);
                continue;
            }
            if (run.length() >= least) {
                String where = offset.isEmpty() ? "" : String.format(Locale.ROOT, offset, i - run.length());
                call.line(prefix + where + run);
            }
            run.setLength(0);
        }
    }
}
