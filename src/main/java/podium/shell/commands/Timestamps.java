package podium.shell.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Text;
import podium.shell.posix.DateFormat;

/** Puts the time before each line of its input; the command ts. */
final class Timestamps implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "is");
        boolean relative = options.has('i') || options.has('s');
        List<String> rest = options.rest();
        String format = rest.isEmpty() ? "%b %d %H:%M:%S" : rest.getFirst();
        Instant base = call.process().now();
        OpenFile input = call.process().descriptors().get(0);
        String pending = "";
        byte[] part = input.read(call.process(), 4096);
        while (part.length > 0) {
            for (String line : Lines.of(pending + Text.of(part))) {
                pending = line.endsWith("\n") ? "" : line;
                if (!pending.isEmpty()) continue;
                Instant now = call.process().now();
                call.out((relative && rest.isEmpty() ? elapsed(base, now) : DateFormat.format(format, now)) + " "
                        + line);
                if (options.has('i')) base = now;
            }
            part = input.read(call.process(), 4096);
        }
        if (!pending.isEmpty()) call.out(DateFormat.format(format, call.process().now()) + " " + pending);
        return 0;
    }

    private static String elapsed(Instant from, Instant to) {
        Duration time = Duration.between(from, to);
        return String.format(Locale.ROOT, "%02d:%02d:%02d", time.toHours(), time.toMinutesPart(),
                time.toSecondsPart());
    }
}
