package podium.shell.programs;

import java.util.Locale;
import podium.shell.net.Firewall.Chain;
import podium.shell.net.FirewallRule;

/** How {@code iptables -L} and {@code iptables-save} write rules. */
final class IptablesListing {
    private IptablesListing() {
    }

    /** One chain as a table. */
    static String of(String name, Chain chain) {
        StringBuilder out = new StringBuilder("Chain " + name + " ("
                + chain.policy().map(p -> "policy " + p).orElse("0 references")
                + ")\ntarget     prot opt source               destination         \n");
        for (FirewallRule rule : chain.rules()) {
            out.append(String.format(Locale.ROOT, "%-10s %-4s --  %-20s %-20s%s%n", rule.target(),
                    rule.protocol().isEmpty() ? "all" : rule.protocol(), "anywhere",
                    rule.destination().isEmpty() ? "anywhere" : not(rule, "-d") + rule.destination(),
                    more(rule)).replace("\r\n", "\n"));
        }
        return out.toString();
    }

    private static String more(FirewallRule rule) {
        StringBuilder out = new StringBuilder();
        rule.ports().ifPresent(r -> out.append(' ').append(rule.protocol()).append(
                r.first() == r.last() ? " dpt:" : " dpts:").append(not(rule, "--dport")).append(r));
        rule.owner().ifPresent(o -> out.append(rule.negated().contains("--uid-owner") ? " !" : "").append(
                " owner UID match ").append(o));
        rule.group().ifPresent(g -> out.append(rule.negated().contains("--gid-owner") ? " !" : "").append(
                " owner GID match ").append(g));
        if (rule.target().equals("REJECT")) out.append(" reject-with icmp-port-unreachable");
        if (rule.target().equals("REDIRECT")) out.append(" redir ports ").append(rule.toPort());
        return out.toString();
    }

    private static String not(FirewallRule rule, String condition) {
        return rule.negated().contains(condition) ? "!" : "";
    }
}
