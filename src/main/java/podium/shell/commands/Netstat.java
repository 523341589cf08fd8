package podium.shell.commands;

import java.util.List;
import java.util.Locale;

/** Shows the ports that something listens at, or the routes. */
final class Netstat implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "laentuwxrWp");
        if (options.has('r')) {
            Route.print(call, options.has('n'));
            return 0;
        }
        boolean listening = options.has('l') || options.has('a');
        boolean tcp = options.has('t') || !(options.has('u') || options.has('w') || options.has('x'));
        call.line("Active Internet connections " + (options.has('l')
                ? "(only servers)"
                : options.has('a') ? "(servers and established)" : "(w/o servers)"));
        call.line("Proto Recv-Q Send-Q Local Address           Foreign Address         State       "
                + (options.has('p') ? "PID/Program name    " : ""));
        List<Integer> ports = call.process().kernel().network().listening(call.process().container().network());
        for (int port : tcp && listening ? ports : List.<Integer>of())
            call.line(String.format(Locale.ROOT, "tcp        0      0 %-23s %-23s %-12s", "0.0.0.0:" + port,
                    "0.0.0.0:*", "LISTEN") + (options.has('p') ? "-" : ""));
        return 0;
    }
}
