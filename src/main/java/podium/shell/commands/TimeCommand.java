package podium.shell.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Status;
import podium.shell.kernel.Text;

/** Runs a program and tells how long it took, in virtual time. */
final class TimeCommand implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "+vpao:f:");
        List<String> words = options.atLeast(1);
        Instant start = call.process().now();
        Status status;
        try {
            status = Programs.run(call.process(), words);
        } catch (SystemError e) {
            call.complain("can't execute '" + words.getFirst() + "': " + e.words());
            return e.errno() == Errno.ENOENT ? 127 : 126;
        }
        Duration taken = Duration.between(start, call.process().now());
        StringBuilder text = new StringBuilder();
        if (status.signal().isPresent())
            text.append("Command terminated by signal ").append(status.signal().get().number()).append('\n');
        else
            if (status.code() != 0)
                text.append("Command exited with non-zero status ").append(status.code()).append('\n');
        text.append(options.value('f').map(format -> custom(format, taken, words) + "\n").orElseGet(
                () -> options.has('p') ? posix(taken) : plain(taken)));
        if (options.has('o'))
            call.files().write(options.value('o').orElse(""), Text.bytes(text.toString()),
                    options.has('a') ? OpenMode.APPEND : OpenMode.WRITE);
        else
            call.process().err(text.toString());
        return status.code();
    }

    private static String plain(Duration taken) {
        return "real\t" + minutes(taken) + "\nuser\t" + minutes(Duration.ZERO) + "\nsys\t" + minutes(Duration.ZERO)
                + "\n";
    }

    private static String minutes(Duration time) {
        return String.format(Locale.ROOT, "%dm %d.%02ds", time.toMinutes(), time.toSecondsPart(),
                time.toMillisPart() / 10);
    }

    private static String posix(Duration taken) {
        return "real " + seconds(taken) + "\nuser 0.00\nsys 0.00\n";
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%d.%02d", time.toSeconds(), time.toMillisPart() / 10);
    }

    /** Rule: time(1): %e seconds, %E minutes and seconds, %U and %S processor time, %C the command. */
    private static String custom(String format, Duration taken, List<String> words) {
        return format.replace("\\n", "\n").replace("\\t", "\t").replace("%e", seconds(taken)).replace("%E",
                minutes(taken)).replace("%U", "0.00").replace("%S", "0.00").replace("%C", String.join(" ", words));
    }
}
