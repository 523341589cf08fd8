package podium.shell.commands;

import java.time.Duration;
import java.util.List;
import podium.shell.posix.DateFormat;

/** Runs a command again and again, each time on a cleared screen. */
final class Watch implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "+tn:");
        String command = String.join(" ", options.atLeast(1));
        String period = options.value('n').orElse("2");
        Duration pause = Durations.parse(period).orElse(Duration.ZERO);
        if (pause.isZero()) return call.fail("invalid number '" + period + "'");
        while (true) {
            call.out("\033[H\033[J");
            if (!options.has('t')) call.line(head(call, "Every " + period + ".0s: " + command) + "\n");
            Programs.run(call.process(), List.of("sh", "-c", command));
            call.process().sleep(pause);
        }
    }

    /** The command at the left and the time at the right of 80 columns. */
    private static String head(Call call, String left) {
        String right = DateFormat.format("%Y-%m-%d %H:%M:%S", call.process().now());
        int room = Math.max(1, 80 - right.length());
        return left.length() >= room
                ? left.substring(0, room - 1) + " " + right
                : left + " ".repeat(room - left.length()) + right;
    }
}
