package podium.shell.commands;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.shell.kernel.Resolver;

/** Asks the name server, without the search list. */
final class Nslookup implements Applet {
    private static final int DNS = 53;
    /** Two tries within five seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "t:d");
        String name = options.atLeast(1).getFirst();
        String server = options.rest().size() > 1 ? options.rest().get(1) : new Resolver(call.process()).server();
        // A server that is not the cluster's does not answer.
        boolean answers = call.process().container().network().wiring().hasNameServer();
        if (!answers) call.process().sleep(PATIENCE);
        if (!answers || server.startsWith("127.")) {
            told(call, server, "timed out");
            call.line(";; connection timed out; no servers could be reached\n");
            return 1;
        }
        call.line("Server:\t\t" + server + "\nAddress:\t" + server + ":53\n");
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        Optional<List<String>> found = call.process().container().network().wiring().lookUp(plain);
        told(call, server, found.map(Nslookup::named).orElse("no such host: " + plain));
        if (found.isEmpty()) {
            call.line("** server can't find " + plain + ": NXDOMAIN\n");
            call.line("** server can't find " + plain + ": NXDOMAIN\n");
            return 1;
        }
        call.line("");
        for (String address : found.get()) call.line("Name:\t" + plain + "\nAddress: " + address);
        call.line("");
        return 0;
    }

    /** Tells that a name server was asked, and what it said. */
    static void told(Call call, String server, String outcome) {
        call.process().kernel().network().report(call.process(), server, DNS, outcome);
    }

    /** The addresses of a name as an outcome. */
    static String named(List<String> addresses) {
        return "address " + String.join(", ", addresses);
    }
}
