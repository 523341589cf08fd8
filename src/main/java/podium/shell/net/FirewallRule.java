package podium.shell.net;

import java.util.Optional;

/**
 * One rule of a chain.
 *
 * @param protocol as in {@code tcp}; empty for all
 * @param destination an address or a network as in {@code 10.0.0.0/8}; empty for all
 * @param device the interface that a packet comes or goes by; empty for all
 * @param ports the destination ports, first and last; empty for all
 * @param owner the user whose packets are meant
 * @param group the primary group of processes whose packets are meant
 * @param negated which of the conditions are turned round: {@code -d}, {@code -i}, {@code -o}, {@code --dport},
 *         {@code --uid-owner}, {@code --gid-owner}
 * @param target ACCEPT, DROP, REJECT, RETURN, REDIRECT, or a chain
 * @param toPort where REDIRECT sends to
 */
public record FirewallRule(String protocol, String destination, Optional<Device> device,
        Optional<Range> ports, Optional<Long> owner,
        Optional<Long> group, java.util.Set<String> negated, String target, int toPort) {
    /** Ports, both ends included. */
    public record Range(int first, int last) {
        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + ":" + last;
        }
    }

    /**
     * An interface.
     *
     * @param option {@code -i} for the way in, {@code -o} for the way out
     * @param name as in {@code lo}; a plus sign at its end stands for any more
     */
    public record Device(String option, String name) {
        boolean is(String other) {
            return name.endsWith("+") ? other.startsWith(name.substring(0, name.length() - 1)) : name.equals(other);
        }
    }

    boolean matches(Packet packet) {
        return (protocol.isEmpty() || protocol.equals("tcp"))
                && holds("-d", destination.isEmpty(), within(packet.address()))
                && device.map(d -> d.is(packet.device()) != negated.contains(d.option())).orElse(true)
                && holds("--dport", ports.isEmpty(),
                        ports.filter(r -> packet.port() >= r.first && packet.port() <= r.last).isPresent())
                && holds("--uid-owner", owner.isEmpty(), owner.filter(o -> o == packet.uid()).isPresent())
                && holds("--gid-owner", group.isEmpty(), group.filter(g -> g == packet.gid()).isPresent());
    }

    /** A connection that is being made: where to, by whom, and through which interface. */
    public record Packet(String address, int port, long uid, long gid, String device) {
    }

    private boolean holds(String condition, boolean absent, boolean met) {
        return absent || met != negated.contains(condition);
    }

    private boolean within(String address) {
        String[] parts = destination.split("/", 2);
        if (parts.length == 1 || !address.matches("[0-9.]+")) return parts[0].equals(address);
        int bits = Integer.parseInt(parts[1]);
        long mask = bits == 0 ? 0 : -1L << (32 - bits);
        return (number(parts[0]) & mask) == (number(address) & mask);
    }

    private static long number(String address) {
        long number = 0;
        for (String part : address.split("\\.", -1))
            number = (number << 8) | Long.parseLong(part.isEmpty() ? "0" : part);
        return number;
    }

    /** As {@code iptables-save} writes it, without the chain. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        if (!destination.isEmpty())
            out.append(not("-d")).append(" -d ").append(destination.contains("/") ? destination : destination + "/32");
        device.ifPresent(
                d -> out.append(not(d.option())).append(' ').append(d.option()).append(' ').append(d.name()));
        if (!protocol.isEmpty()) out.append(" -p ").append(protocol);
        ports.ifPresent(r -> out.append(" -m ").append(protocol).append(not("--dport")).append(" --dport ").append(r));
        if (owner.isPresent() || group.isPresent()) out.append(" -m owner");
        owner.ifPresent(o -> out.append(not("--uid-owner")).append(" --uid-owner ").append(o));
        group.ifPresent(g -> out.append(not("--gid-owner")).append(" --gid-owner ").append(g));
        if (!target.isEmpty()) out.append(" -j ").append(target);
        if (target.equals("REJECT")) out.append(" --reject-with icmp-port-unreachable");
        if (target.equals("REDIRECT")) out.append(" --to-ports ").append(toPort);
        return out.toString();
    }

    private String not(String condition) {
        return negated.contains(condition) ? " !" : "";
    }
}
