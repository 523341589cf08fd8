package podium.shell.commands;

import java.util.List;
import podium.shell.kernel.Resolver;

/** Shows the neighbour that the Pod has: its gateway. */
final class Arp implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "aA:p:H:t:i:adnDsv");
        List<String> words = options.rest();
        if (options.has('d') || options.has('s'))
            return call.fail((options.has('s') ? "SIOCSARP" : "SIOCDARP(dontpub)") + ": Operation not permitted");
        if (!words.isEmpty() && new Resolver(call.process()).addresses(words.getFirst()).isEmpty())
            return call.fail("bad address '" + words.getFirst() + "'");
        Interface.of(call).ifPresent(own -> call.line("? (" + own.gateway() + ") at "
                + new Interface(own.gateway()).hardware() + " [ether]  on eth0"));
        return 0;
    }
}
