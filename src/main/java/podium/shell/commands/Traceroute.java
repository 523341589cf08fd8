package podium.shell.commands;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.shell.kernel.Process;
import podium.shell.kernel.Resolver;

/** Shows the way to a host: the node's bridge, then the host itself, when it answers. */
final class Traceroute implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "46Flnrvf:m:q:p:t:w:s:i:z:g:x");
        String host = options.atLeast(1).getFirst();
        Process process = call.process();
        Optional<List<String>> found = new Resolver(process).addresses(host);
        if (found.isEmpty()) return call.fail("bad address '" + host + "'");
        if (!process.credentials().may("NET_RAW")) return call.fail("permission denied (are you root?)");
        String address = found.get().getFirst();
        String most = options.value('m').filter(text -> text.matches("[1-9]\\d?")).orElse("30");
        call.line("traceroute to " + host + " (" + address + "), " + most + " hops max, 46 byte packets");
        boolean answers = process.kernel().network().echoes(process.container().network(), address);
        boolean near = address.startsWith("127.") || address.equals(process.container().network().address());
        int hop = 1;
        if (!near) Interface.of(call).ifPresent(own -> hop(call, 1, own.gateway()));
        if (!near) hop++;
        if (answers) {
            hop(call, hop, address);
            return 0;
        }
        Duration patience = options.value('w').flatMap(Durations::parse).orElse(Duration.ofSeconds(3));
        for (; hop <= Integer.parseInt(most); hop++) {
            process.sleep(patience.multipliedBy(3));
            call.line(String.format(Locale.ROOT, "%2d  *  *  *", hop));
        }
        return 0;
    }

    private static void hop(Call call, int number, String address) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%2d  %s (%s)", number, address, address));
        for (int probe = 0; probe < 3; probe++)
            line.append(String.format(Locale.ROOT, "  %.3f ms",
                    0.01 + Math.floorMod(call.process().draw(), 60) / 1000.0));
        call.line(line.toString());
    }
}
