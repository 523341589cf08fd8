package podium.shell.net;

import java.util.List;
import java.util.Optional;

/** What lies beyond a namespace: names, Services and other hosts. The engine knows them. */
public interface Wiring {
    /** The addresses of a fully qualified name, as the cluster's DNS server answers; empty for NXDOMAIN. */
    Optional<List<String>> lookUp(String name);

    /** Whether the name server answers at all; without it a look-up ends after a while without a result. */
    default boolean hasNameServer() {
        return true;
    }

    /** Where a connection to an address ends. */
    Route route(NetworkNamespace from, String address, int port);

    /** The end of a connection. */
    sealed interface Route {
        /** A namespace and a port of it; something may listen there or not. */
        record To(NetworkNamespace namespace, int port) implements Route {
        }

        /** Rejected at once. */
        record Refused() implements Route {
        }

        /** No answer ever comes. */
        record Lost() implements Route {
        }
    }
}
