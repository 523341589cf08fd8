package podium.shell.commands;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.shell.kernel.Resolver;

/** Asks the name server for the IPv4 and the IPv6 addresses of a name. */
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
        List<String> candidates = candidates(call, name, plain);
        boolean all = true;
        for (boolean version4 : new boolean[]{true, false}) {
            for (String candidate : candidates) all &= answer(call, server, candidate, version4);
        }
        return all ? 0 : 1;
    }

    /** Rule: only a name without a dot is tried with every domain of the search list, whichever of them answers. */
    private static List<String> candidates(Call call, String name, String plain) {
        List<String> domains = new Resolver(call.process()).searchList();
        if (name.contains(".") || domains.isEmpty()) return List.of(plain);
        return domains.stream().map(domain -> plain + "." + domain).toList();
    }

    /** Prints what the server says to one question; one name that is not found makes the exit code 1. */
    private static boolean answer(Call call, String server, String name, boolean version4) {
        Optional<List<String>> found = call.process().container().network().wiring().lookUp(name);
        if (version4) told(call, server, found.map(Nslookup::named).orElse("no such host: " + name));
        if (found.isEmpty()) {
            call.line("** server can't find " + name + ": NXDOMAIN\n");
            return false;
        }
        if (version4) for (String address : found.get()) call.line("Name:\t" + name + "\nAddress: " + address);
        call.line("");
        return true;
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
