package podium.shell.commands;

import podium.shell.posix.DateFormat;
import java.time.Instant;
import java.util.Optional;

/** Prints a moment. */
final class Date implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "ud:D:RI::r:s:", "utc=u", "date=d", "reference=r");
        Instant moment = call.process().now();
        if (options.has('d')) {
            String text = options.value('d').orElse("");
            Instant now = moment;
            Optional<Instant> parsed = options.value('D').map(format -> TimeFormat.parse(text, format, now)).orElseGet(
                    () -> Dates.parse(text, now));
            if (parsed.isEmpty()) return call.fail("invalid date '" + options.value('d').orElse("") + "'");
            moment = parsed.get();
        }
        if (options.has('r')) moment = call.files().find(options.value('r').orElse("")).required().modified();
        if (options.has('s')) return call.fail("can't set date: Operation not permitted");
        String format = "%a %b %e %H:%M:%S UTC %Y";
        if (options.has('R')) format = "%a, %d %b %Y %H:%M:%S +0000";
        if (options.has('I')) format = switch (options.value('I').orElse("")) {
            case "seconds" -> "%Y-%m-%dT%H:%M:%S+00:00";
            case "minutes" -> "%Y-%m-%dT%H:%M+00:00";
            case "hours" -> "%Y-%m-%dT%H+00:00";
            default -> "%Y-%m-%d";
        };
        if (!options.rest().isEmpty() && options.rest().getFirst().startsWith("+"))
            format = options.rest().getFirst().substring(1);
        call.line(DateFormat.format(format, moment));
        return 0;
    }
}
