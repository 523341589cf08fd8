package podium.shell.net;

import java.util.List;

/** The network of one Pod, or of a host: its address, its resolver, and the sockets that listen. */
public final class NetworkNamespace {
    private final String address;
    private final List<String> searchDomains;
    private final Wiring wiring;
    private int firstUnprivilegedPort;
    private boolean echoForAll = true;
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

    /** Whether all users may send echo requests; the runtime allows it. Rule: net.ipv4.ping_group_range. */
    public boolean echoForAll() {
        return echoForAll;
    }

    /** Makes it the node's own network, in which low ports and echo requests are for privileged users. */
    public void asOfTheNode() {
        firstUnprivilegedPort = 1024;
        echoForAll = false;
    }

    /** Its packet filter. */
    public Firewall firewall() {
        return firewall;
    }

    public Wiring wiring() {
        return wiring;
    }
}
