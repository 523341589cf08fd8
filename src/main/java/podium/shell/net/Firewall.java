package podium.shell.net;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.net.FirewallRule.Packet;

/** The packet filter of a network namespace: tables of chains of rules. It lives as long as the namespace. Rule: iptables(8). */
public final class Firewall {
    private static final int DEPTH = 16;
    private final SequencedMap<String, SequencedMap<String, Chain>> tables = new LinkedHashMap<>();

    /** A chain; only built-in ones have a policy. */
    public static final class Chain {
        private final List<FirewallRule> rules = new ArrayList<>();
        private Optional<String> policy;

        private Chain(Optional<String> policy) {
            this.policy = policy;
        }

        /** The rules in order, to be changed in place. */
        public List<FirewallRule> rules() {
            return rules;
        }

        public Optional<String> policy() {
            return policy;
        }

        /** Sets what becomes of packets that no rule decides. */
        public void policy(String target) {
            policy = Optional.of(target);
        }
    }

    /** What becomes of a connection. */
    public sealed interface Verdict {
        /** It goes on. */
        record Accept() implements Verdict {
        }

        /** No answer ever comes. */
        record Drop() implements Verdict {
        }

        /** Refused at once. */
        record Reject() implements Verdict {
        }

        /** It ends at a port of the own namespace. */
        record Redirect(int port) implements Verdict {
        }
    }

    public Firewall() {
        table("filter", "INPUT", "FORWARD", "OUTPUT");
        table("nat", "PREROUTING", "INPUT", "OUTPUT", "POSTROUTING");
        table("mangle", "PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING");
    }

    private void table(String name, String... chains) {
        SequencedMap<String, Chain> table = new LinkedHashMap<>();
        for (String chain : chains) table.put(chain, new Chain(Optional.of("ACCEPT")));
        tables.put(name, table);
    }

    /** The chains of a table by name; empty when there is no such table. */
    public Optional<SequencedMap<String, Chain>> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Adds a chain of one's own to a table. */
    public void add(String table, String chain) {
        Optional.ofNullable(tables.get(table)).ifPresent(t -> t.put(chain, new Chain(Optional.empty())));
    }

    /** What becomes of a connection on its way out. */
    public Verdict leaving(Packet packet) {
        Verdict nat = judge("nat", "OUTPUT", packet);
        return nat instanceof Verdict.Redirect ? nat : judge("filter", "OUTPUT", packet);
    }

    /** What becomes of a connection on its way in; a redirected one is filtered by its new port. */
    public Verdict arriving(Packet packet) {
        Verdict nat = judge("nat", "PREROUTING", packet);
        int port = nat instanceof Verdict.Redirect(int to) ? to : packet.port();
        Verdict filter = judge("filter", "INPUT",
                new Packet(packet.address(), port, packet.uid(), packet.gid(), packet.device()));
        return filter instanceof Verdict.Accept ? nat : filter;
    }

    private Verdict judge(String table, String chain, Packet packet) {
        Map<String, Chain> chains = tables.getOrDefault(table, new LinkedHashMap<>());
        Chain first = chains.get(chain);
        if (first == null) return new Verdict.Accept();
        Optional<Verdict> found = walk(chains, first, packet, 0);
        return found.orElseGet(
                () -> first.policy.filter("DROP"::equals).isPresent() ? new Verdict.Drop() : new Verdict.Accept());
    }

    private static Optional<Verdict> walk(Map<String, Chain> chains, Chain chain, Packet packet, int depth) {
        if (depth > DEPTH) return Optional.empty();
        for (FirewallRule rule : chain.rules) {
            if (!rule.matches(packet)) continue;
            switch (rule.target()) {
                case "ACCEPT" -> {
                    return Optional.of(new Verdict.Accept());
                }
                case "DROP" -> {
                    return Optional.of(new Verdict.Drop());
                }
                case "REJECT" -> {
                    return Optional.of(new Verdict.Reject());
                }
                case "REDIRECT" -> {
                    return Optional.of(new Verdict.Redirect(rule.toPort() > 0 ? rule.toPort() : packet.port()));
                }
                case "RETURN" -> {
                    return Optional.empty();
                }
                default -> {
                    Chain own = chains.get(rule.target());
                    Optional<Verdict> below = own == null ? Optional.empty() : walk(chains, own, packet, depth + 1);
                    if (below.isPresent()) return below;
                }
            }
        }
        return Optional.empty();
    }
}
