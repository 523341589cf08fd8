package podium.shell.commands;

import java.util.List;
import java.util.Locale;

/** Shows the routes of the Pod. */
final class Route implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "A:ne");
        List<String> words = options.rest();
        if (!words.isEmpty())
            return call.fail((words.getFirst().equals("del") ? "SIOCDELRT" : "SIOCADDRT")
                    + ": Operation not permitted");
        print(call, options.has('n'));
        return 0;
    }

    /** The table, as {@code netstat -r} prints it, too. */
    static void print(Call call, boolean numeric) {
        call.line("Kernel IP routing table");
        call.line("Destination     Gateway         Genmask         Flags Metric Ref    Use Iface");
        Interface.of(call).ifPresent(own -> {
            line(call, numeric ? "0.0.0.0" : "default", own.gateway(), "0.0.0.0", "UG");
            line(call, own.network(), numeric ? "0.0.0.0" : "*", "255.255.255.0", "U");
        });
    }

    private static void line(Call call, String target, String gateway, String mask, String flags) {
        call.line(String.format(Locale.ROOT, "%-15.15s %-15.15s %-16s%-6s0      0        0 eth0", target, gateway, mask,
                flags));
    }
}
