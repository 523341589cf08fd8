package podium.shell.commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows the interfaces of the Pod. */
final class Ifconfig implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = Arguments.parse(call, "a").rest();
        if (words.size() > 1) return call.fail("SIOCSIFADDR: Operation not permitted");
        Optional<Interface> own = Interface.of(call);
        String wanted = words.isEmpty() ? "" : words.getFirst();
        if (!wanted.isEmpty() && !wanted.equals("lo") && !(wanted.equals("eth0") && own.isPresent()))
            return call.fail(wanted + ": error fetching interface information: Device not found");
        if (own.isPresent() && !wanted.equals("lo")) ethernet(call, own.get());
        if (!wanted.equals("eth0")) {
            call.line("lo        Link encap:Local Loopback  ");
            call.line("          inet addr:127.0.0.1  Mask:255.0.0.0");
            tail(call, "UP LOOPBACK RUNNING", 65536);
        }
        return 0;
    }

    private static void ethernet(Call call, Interface own) {
        call.line("eth0      Link encap:Ethernet  HWaddr " + own.hardware().toUpperCase(Locale.ROOT) + "  ");
        call.line("          inet addr:" + own.address() + "  Bcast:" + own.broadcast() + "  Mask:255.255.255.0");
        tail(call, "UP BROADCAST RUNNING MULTICAST", Interface.MTU);
    }

    private static void tail(Call call, String flags, int mtu) {
        call.line("          " + flags + "  MTU:" + mtu + "  Metric:1");
        call.line("          RX packets:0 errors:0 dropped:0 overruns:0 frame:0");
        call.line("          TX packets:0 errors:0 dropped:0 overruns:0 carrier:0");
        call.line("          collisions:0 txqueuelen:1000 ");
        call.line("          RX bytes:0 (0.0 B)  TX bytes:0 (0.0 B)");
        call.line("");
    }
}
