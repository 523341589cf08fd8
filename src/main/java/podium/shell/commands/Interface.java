package podium.shell.commands;

import java.util.Locale;
import podium.shell.net.NetworkNamespace;

/**
 * The interface of a Pod beside its loopback, as the usual network plug-ins make it: one of a node's 256 addresses,
 * with the node's bridge as the gateway.
 *
 * @param address its IPv4 address
 */
record Interface(String address) {
    static final int MTU = 1450;

    /** The interface of the caller's network; a network that ends at the loopback has none. */
    static java.util.Optional<Interface> of(Call call) {
        NetworkNamespace network = call.process().container().network();
        return network.address().startsWith("127.")
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Interface(network.address()));
    }

    private String prefix() {
        return address.substring(0, address.lastIndexOf('.') + 1);
    }

    String gateway() {
        return prefix() + "1";
    }

    String network() {
        return prefix() + "0";
    }

    String broadcast() {
        return prefix() + "255";
    }

    /** The hardware address: four of its bytes are those of the address, as the bridge plug-in chooses it. */
    String hardware() {
        StringBuilder text = new StringBuilder("0a:58");
        for (String part : address.split("\\.", -1))
            text.append(String.format(Locale.ROOT, ":%02x", Integer.parseInt(part)));
        return text.toString();
    }
}
