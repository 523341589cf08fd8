package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Text;

/** Prints lines in an order drawn by the machine. */
final class Shuf implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "n:o:zei:");
        List<String> lines;
        try {
            lines = lines(call, options);
        } catch (SystemError e) {
            return call.fail(options.rest().getFirst() + ": " + e.words());
        }
        for (int i = lines.size() - 1; i > 0; i--) {
            int other = (int) Math.floorMod(call.process().draw(), (long) i + 1);
            java.util.Collections.swap(lines, i, other);
        }
        String count = options.value('n').orElse("2147483647");
        if (!count.matches("\\d{1,10}")) return call.fail("invalid number '" + count + "'");
        String end = options.has('z') ? "\0" : "\n";
        StringBuilder out = new StringBuilder();
        lines.stream().limit(Long.parseLong(count)).forEach(line -> out.append(line).append(end));
        if (options.has('o')) {
            try {
                call.files().write(options.value('o').orElse(""), Text.bytes(out.toString()), OpenMode.WRITE);
            } catch (SystemError e) {
                return call.fail("can't open '" + options.value('o').orElse("") + "': " + e.words());
            }
        } else {
            call.out(out.toString());
        }
        return 0;
    }

    private static List<String> lines(Call call, Arguments options) {
        if (options.has('e')) return new ArrayList<>(options.rest());
        String range = options.value('i').orElse("");
        if (options.has('i')) {
            if (!range.matches("\\d{1,7}-\\d{1,7}")) throw new Usage("");
            int low = Integer.parseInt(range.substring(0, range.indexOf('-')));
            int high = Integer.parseInt(range.substring(range.indexOf('-') + 1));
            List<String> numbers = new ArrayList<>();
            for (int i = low; i <= high; i++) numbers.add(Integer.toString(i));
            return numbers;
        }
        String text = call.text(options.rest().isEmpty() ? "-" : options.rest().getFirst());
        String end = options.has('z') ? "\0" : "\n";
        if (text.endsWith(end)) text = text.substring(0, text.length() - 1);
        return text.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(text.split(end, -1)));
    }
}
