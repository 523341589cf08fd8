package podium.shell.programs;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.net.Firewall;
import podium.shell.net.Firewall.Chain;
import podium.shell.net.FirewallRule;

/** {@code iptables}: changes and shows the packet filter of the Pod's network. Rule: iptables(8). */
final class Iptables implements Program {
    private static final String NAME = "iptables v1.8.10 (nf_tables): ";
    private static final int USAGE = 2;
    private static final int FORBIDDEN = 4;

    @Override
    public int run(Process process) {
        if (!process.credentials().may("NET_ADMIN")) {
            process.err(NAME + "Could not fetch rule set generation id: Permission denied (you must be root)\n");
            return FORBIDDEN;
        }
        List<String> words = process.arguments().subList(1, process.arguments().size());
        try {
            return run(process, IptablesOrder.parse(words));
        } catch (IptablesOrder.Wrong e) {
            process.err(NAME + e.getMessage() + "\n");
            if (e.usage()) process.err("Try `iptables -h' or 'iptables --help' for more information.\n");
            return e.usage() ? USAGE : 1;
        }
    }

    /** Carries out one order. */
    static int run(Process process, IptablesOrder order) throws IptablesOrder.Wrong {
        Firewall firewall = process.container().network().firewall();
        SequencedMap<String, Chain> table = firewall.table(order.table()).orElseThrow(() -> new IptablesOrder.Wrong(
                "can't initialize iptables table `" + order.table()
                        + "': Table does not exist (do you need to insmod?)",
                false));
        switch (order.command()) {
            case "-N" -> {
                if (table.containsKey(order.chain())) throw new IptablesOrder.Wrong("Chain already exists", false);
                firewall.add(order.table(), order.chain());
            }
            case "-X" -> table.entrySet().removeIf(
                    e -> e.getValue().policy().isEmpty()
                            && (order.chain().isEmpty() || order.chain().equals(e.getKey())));
            case "-F" -> table.forEach((name, chain) -> {
                if (order.chain().isEmpty() || order.chain().equals(name)) chain.rules().clear();
            });
            case "-L", "-S" -> show(process, order, table);
            case "-P" -> chain(table, order).policy(order.target());
            default -> change(chain(table, order), table, order);
        }
        return 0;
    }

    private static Chain chain(SequencedMap<String, Chain> table, IptablesOrder order) throws IptablesOrder.Wrong {
        return Optional.ofNullable(table.get(order.chain())).orElseThrow(
                () -> new IptablesOrder.Wrong("No chain/target/match by that name.", false));
    }

    private static void change(Chain chain, SequencedMap<String, Chain> table, IptablesOrder order)
            throws IptablesOrder.Wrong {
        FirewallRule rule = order.rule();
        boolean known = rule.target().isEmpty() || IptablesOrder.TARGETS.contains(rule.target())
                || table.containsKey(rule.target());
        if (!known) throw new IptablesOrder.Wrong("Chain '" + rule.target() + "' does not exist", true);
        switch (order.command()) {
            case "-A" -> chain.rules().add(rule);
            case "-I" -> chain.rules().add(Math.clamp(order.number() - 1L, 0, chain.rules().size()), rule);
            case "-C", "-D" -> {
                boolean numbered = order.number() > 0 && order.number() <= chain.rules().size();
                int at = numbered ? order.number() - 1 : chain.rules().indexOf(rule);
                if (at < 0) {
                    throw new IptablesOrder.Wrong(
                            "Bad rule (does a matching rule exist in that chain?).", false);
                }
                if (order.command().equals("-D")) chain.rules().remove(at);
            }
            default -> throw new IptablesOrder.Wrong("no command specified", true);
        }
    }

    private static void show(Process process, IptablesOrder order, SequencedMap<String, Chain> table) {
        StringBuilder out = new StringBuilder();
        if (order.command().equals("-S")) {
            table.forEach((name, chain) -> {
                if (wanted(order, name))
                    out.append(chain.policy().map(p -> "-P " + name + " " + p).orElse("-N " + name)).append('\n');
            });
            table.forEach((name, chain) -> {
                if (wanted(order, name))
                    chain.rules().forEach(r -> out.append("-A ").append(name).append(r).append('\n'));
            });
        } else {
            table.forEach((name, chain) -> {
                if (wanted(order, name)) out.append(out.isEmpty() ? "" : "\n").append(IptablesListing.of(name, chain));
            });
        }
        process.out(out.toString());
    }

    private static boolean wanted(IptablesOrder order, String chain) {
        return order.chain().isEmpty() || order.chain().equals(chain);
    }
}
