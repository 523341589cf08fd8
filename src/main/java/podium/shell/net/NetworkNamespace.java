package podium.shell.net;

import java.util.List;

/** The network of one Pod, or of a host: its address, its resolver, and the sockets that listen. */
public final class NetworkNamespace {
    private final String address;
    private final List<String> searchDomains;
    private final Wiring wiring;
    private int firstUnprivilegedPort;
    private final Firewall firewall = new Firewall();

    /**
     * @param address the IPv4 address
     * @param searchDomains what resolv.conf searches, in order
     */
    public NetworkNamespace(String address, List<String> searchDomains, Wiring wiring) {
        this.address = address;
        this.searchDomains = List.copyOf(searchDomains);
        this.wiring = wiring;
    }

    public String address() {
        return address;
    }

    public List<String> searchDomains() {
        return searchDomains;
    }

    /** Ports from this one on are open to all users; the runtime opens all of them. Rule: net.ipv4.ip_unprivileged_port_start. */
    public int firstUnprivilegedPort() {
        return firstUnprivilegedPort;
    }

    /** Sets the sysctl. */
    public void firstUnprivilegedPort(int port) {
        firstUnprivilegedPort = port;
    }

    /** Its packet filter. */
    public Firewall firewall() {
        return firewall;
    }

    public Wiring wiring() {
        return wiring;
    }
}
