package podium.shell.commands;

import podium.shell.kernel.NodeUptime;
import java.time.Duration;
import java.util.Locale;
import podium.shell.posix.DateFormat;

/** Tells how long the node is up and how busy it is. */
final class Uptime implements Applet {
    @Override
    public int run(Call call) {
        Arguments.parse(call, "");
        call.line(line(call));
        return 0;
    }

    /** The line of uptime, which w prints, too. */
    static String line(Call call) {
        Duration up = NodeUptime.of(call.process());
        String days = up.toDays() == 0 ? "" : up.toDays() + (up.toDays() == 1 ? " day, " : " days, ");
        String hours = up.toHoursPart() == 0
                ? up.toMinutesPart() + " min"
                : String.format(Locale.ROOT, "%2d:%02d", up.toHoursPart(), up.toMinutesPart());
        return " " + DateFormat.format("%H:%M:%S", call.process().now()) + " up " + days + hours
                + ",  0 users,  load average: 0.08, 0.05, 0.01";
    }
}
