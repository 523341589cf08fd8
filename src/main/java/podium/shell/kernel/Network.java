package podium.shell.kernel;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.net.Firewall.Verdict;
import podium.shell.net.FirewallRule.Packet;
import podium.shell.net.NetworkNamespace;
import podium.shell.net.Wiring;

/** Which ports are taken in which namespace, and how a connection gets there. */
public final class Network {
    /** The interfaces of a Pod: to itself, and to all others. */
    private static final String LOOPBACK = "lo";
    private static final String DEVICE = "eth0";
    /** How long the kernel tries to connect: six repeats of SYN, doubling from a second. Rule: tcp(7), tcp_syn_retries. */
    private static final Duration PATIENCE = Duration.ofSeconds(127);

    private final IdentityHashMap<NetworkNamespace, NavigableMap<Integer, ListeningSocket>> ports = new IdentityHashMap<>();
    private final RequestListener requests;

    Network(RequestListener requests) {
        this.requests = requests;
    }

    /** Takes a port; EADDRINUSE when it is taken, EACCES when it needs privileges that are missing. */
    public ListeningSocket listen(Process process, int port, boolean loopbackOnly) {
        NetworkNamespace namespace = process.container().network();
        NavigableMap<Integer, ListeningSocket> taken = ports.computeIfAbsent(namespace, key -> new TreeMap<>());
        if (port < namespace.firstUnprivilegedPort() && !process.credentials().may("NET_BIND_SERVICE"))
            throw new SystemError(Errno.EACCES);
        if (taken.containsKey(port)) throw new SystemError(Errno.EADDRINUSE);
        ListeningSocket socket = new ListeningSocket(loopbackOnly, () -> taken.remove(port));
        taken.put(port, socket);
        return socket;
    }

    Optional<ListeningSocket> listener(NetworkNamespace namespace, int port, boolean local) {
        NavigableMap<Integer, ListeningSocket> taken = ports.getOrDefault(namespace, new TreeMap<>());
        return Optional.ofNullable(taken.get(port)).filter(socket -> local || !socket.loopbackOnly());
    }

    /** The ports of a namespace that something listens at, sorted. */
    public List<Integer> listening(NetworkNamespace namespace) {
        return List.copyOf(ports.getOrDefault(namespace, new TreeMap<>()).keySet());
    }

    /** Whether an address answers an echo request: Pods and hosts do, the virtual address of a Service does not. */
    public boolean echoes(NetworkNamespace from, String address) {
        if (address.startsWith("127.") || address.equals(from.address())) return true;
        return from.wiring().route(from, address, 0) instanceof Wiring.Route.To to
                && to.namespace().address().equals(address);
    }

    /**
     * Connects to an address.
     *
     * @param most how long to wait; empty for as long as the kernel does
     * @throws SystemError ECONNREFUSED or ETIMEDOUT
     */
    public Socket connect(Process process, String address, int port, Optional<Duration> most) {
        NetworkNamespace from = process.container().network();
        process.step();
        boolean own = address.startsWith("127.") || address.equals(from.address()) || address.equals("0.0.0.0");
        switch (from.firewall().leaving(new Packet(address, port, process.credentials().uid(),
                process.credentials().gid(), own ? LOOPBACK : DEVICE))) {
            case Verdict.Accept accept -> {}
            case Verdict.Reject reject -> throw new SystemError(Errno.ECONNREFUSED);
            case Verdict.Drop drop -> throw lost(process, most);
            case Verdict.Redirect(int to) -> {
                return connect(from, from, to, "127.0.0.1");
            }
        }
        if (own)
            return connect(from, from, port, address);
        return switch (from.wiring().route(from, address, port)) {
            case Wiring.Route.To to when from != to.namespace() && drops(to.namespace(), to.port()) ->
                throw lost(process, most);
            case Wiring.Route.To to -> connect(from, to.namespace(), to.port(), address);
            case Wiring.Route.Refused refused -> throw new SystemError(Errno.ECONNREFUSED);
            case Wiring.Route.Lost lost -> throw lost(process, most);
        };
    }

    private static SystemError lost(Process process, Optional<Duration> most) {
        process.sleep(most.filter(time -> time.compareTo(PATIENCE) < 0).orElse(PATIENCE));
        return new SystemError(Errno.ETIMEDOUT);
    }

    /** Whether a namespace answers nothing at a port. */
    boolean drops(NetworkNamespace namespace, int port) {
        return namespace.firewall().arriving(
                new Packet(namespace.address(), port, 0, 0, DEVICE)) instanceof Verdict.Drop;
    }

    Socket connect(NetworkNamespace from, NetworkNamespace to, int port, String address) {
        Verdict verdict = from == to
                ? new Verdict.Accept()
                : to.firewall().arriving(new Packet(to.address(), port, 0, 0, DEVICE));
        if (verdict instanceof Verdict.Reject) throw new SystemError(Errno.ECONNREFUSED);
        int end = verdict instanceof Verdict.Redirect(int own) ? own : port;
        ListeningSocket listener = listener(to, end, from == to).orElseThrow(
                () -> new SystemError(Errno.ECONNREFUSED));
        String client = address.startsWith("127.") ? "127.0.0.1" : from.address();
        return listener.admit(client, address);
    }

    /** Tells what became of a request. */
    public void report(Process process, String host, int port, String outcome) {
        requests.sent(process.container().network(), process.container().name(), host, port, outcome);
    }
}
