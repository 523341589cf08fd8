package podium.shell.commands;

import java.util.Locale;
import java.util.function.LongFunction;

/** Tells how much memory the node has and uses. Rule: free(1): a container sees the node's figures. */
final class Free implements Applet {
    private static final long TOTAL = NodeFigures.MEMORY_KILOBYTES;

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "bkmgh");
        LongFunction<String> shown = kilobytes -> Long.toString(kilobytes);
        if (options.has('b')) shown = kilobytes -> Long.toString(kilobytes * 1024);
        else if (options.has('m')) shown = kilobytes -> Long.toString(kilobytes / 1024);
        else if (options.has('g')) shown = kilobytes -> Long.toString(kilobytes / 1024 / 1024);
        else if (options.has('h')) shown = kilobytes -> LongListing.human(kilobytes * 1024);
        long used = NodeFigures.usedKilobytes(call.process());
        long cache = TOTAL / 5;
        call.line(String.format(Locale.ROOT, "       %12s%12s%12s%12s%12s%12s", "total", "used", "free", "shared",
                "buff/cache", "available"));
        call.line("Mem:   " + columns(shown, TOTAL, used, TOTAL - used - cache, 2048, cache, TOTAL - used));
        call.line("Swap:  " + columns(shown, 0, 0, 0));
        return 0;
    }

    private static String columns(LongFunction<String> shown, long... values) {
        StringBuilder line = new StringBuilder();
        for (long value : values) line.append(String.format(Locale.ROOT, "%12s", shown.apply(value)));
        return line.toString();
    }
}
