package podium.shell.commands;

import java.util.List;
import java.util.Locale;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Text;

/** Leaves out repeated lines. */
final class Uniq implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "cdui" + "f:s:w:z");
        String path = options.rest().isEmpty() ? "-" : options.rest().getFirst();
        List<String> lines;
        try {
            lines = Lines.of(call.text(path)).stream().map(Lines::chop).toList();
        } catch (SystemError e) {
            return call.fail("can't open '" + path + "': " + e.words());
        }
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            while (end < lines.size() && key(options, lines.get(end)).equals(key(options, lines.get(i)))) end++;
            int count = end - i;
            boolean shown = (!options.has('d') || count > 1) && (!options.has('u') || count == 1);
            if (shown)
                out.append(options.has('c') ? String.format(Locale.ROOT, "%7d ", count) : "").append(
                        lines.get(i)).append('\n');
            i = end;
        }
        if (options.rest().size() > 1)
            call.files().write(options.rest().get(1), Text.bytes(out.toString()), OpenMode.WRITE);
        else
            call.out(out.toString());
        return 0;
    }

    private static String key(Arguments options, String line) {
        String key = line;
        int skip = number(options, 'f', 0);
        for (int i = 0; i < skip; i++) key = key.replaceFirst("^[ \\t]*[^ \\t]*", "");
        key = key.substring(Math.min(key.length(), number(options, 's', 0)));
        key = key.substring(0, Math.min(key.length(), number(options, 'w', Integer.MAX_VALUE)));
        return options.has('i') ? key.toLowerCase(Locale.ROOT) : key;
    }

    private static int number(Arguments options, char letter, int otherwise) {
        return options.value(letter).filter(text -> text.matches("\\d{1,9}")).map(Integer::parseInt).orElse(otherwise);
    }
}
