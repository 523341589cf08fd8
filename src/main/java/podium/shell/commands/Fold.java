package podium.shell.commands;

import java.util.List;
import podium.shell.fs.SystemError;

/** Breaks long lines. */
final class Fold implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "bsw:");
        String text = options.value('w').orElse("80");
        if (!text.matches("[1-9]\\d{0,5}")) return call.fail("invalid number '" + text + "'");
        int status = 0;
        for (String path : options.rest().isEmpty() ? List.of("-") : options.rest()) {
            try {
                for (String line : Lines.of(call.text(path))) call.out(fold(line, Integer.parseInt(text), options));
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        return status;
    }

    private static String fold(String line, int width, Arguments options) {
        StringBuilder out = new StringBuilder();
        String rest = Lines.chop(line);
        while (rest.length() > width) {
            int blank = options.has('s') ? rest.lastIndexOf(' ', width - 1) : -1;
            int end = blank >= 0 ? blank + 1 : width;
            out.append(rest, 0, end).append('\n');
            rest = rest.substring(end);
        }
        return out.append(rest).append(line.endsWith("\n") ? "\n" : "").toString();
    }
}
