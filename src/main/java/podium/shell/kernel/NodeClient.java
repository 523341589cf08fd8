package podium.shell.kernel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.net.GrpcHealth;
import podium.shell.net.HttpOutcome;
import podium.shell.net.HttpRequest;
import podium.shell.net.NetworkNamespace;
import podium.shell.net.Wiring;

/** How the node itself connects to Pods and to whatever else a probe or a hook names; errors in the words of Go's dialer. */
final class NodeClient {
    private static final String NAME_SERVER = "10.255.255.53:53";
    private final Kernel kernel;
    private final ContainerRuntime runtime;

    NodeClient(Kernel kernel, ContainerRuntime runtime) {
        this.kernel = kernel;
        this.runtime = runtime;
    }

    /** A connection, or why there is none. */
    private record Dialed(Optional<Socket> socket, String problem, boolean late) {
    }

    /** Connects and hangs up; the answer is what went wrong, empty when nothing did. */
    void connect(NetworkNamespace to, String host, int port, Duration timeout, Consumer<Optional<String>> answer) {
        NetworkNamespace node = node(to);
        runtime.task(node, process -> {
            Dialed dialed = dial(process, node, to, host, port, timeout);
            dialed.socket.ifPresent(Socket::close);
            reply(answer, dialed.socket.isPresent() ? Optional.empty() : Optional.of(dialed.problem));
            return 0;
        });
    }

    void http(NetworkNamespace to, HttpRequest request, Duration timeout, Consumer<HttpOutcome> answer) {
        NetworkNamespace node = node(to);
        runtime.task(node, process -> {
            HttpClient client = new HttpClient(process, timeout);
            Dialed dialed = dial(process, node, to, request.host(), request.port(), timeout);
            HttpOutcome outcome = dialed.socket.map(socket -> client.probe(socket, request)).orElseGet(
                    () -> dialed.late ? new HttpOutcome.TimedOut() : new HttpOutcome.Broken(dialed.problem));
            reply(answer, outcome);
            return 0;
        });
    }

    /** Calls the health service of a gRPC server; who does not speak gRPC lets the time run out. */
    void health(NetworkNamespace to, int port, String service, Duration timeout, Consumer<GrpcHealth> answer) {
        NetworkNamespace node = node(to);
        runtime.task(node, process -> {
            Optional<ListeningSocket> listener = kernel.network().listener(to, port, false);
            Optional<GrpcHealth> health = listener.flatMap(l -> l.health(service));
            if (health.isEmpty()) process.sleep(timeout);
            reply(answer, health.orElseGet(GrpcHealth.Unreachable::new));
            return 0;
        });
    }

    private <T> void reply(Consumer<T> answer, T what) {
        kernel.clock().after(Duration.ZERO, () -> answer.accept(what));
    }

    private Dialed dial(Process process, NetworkNamespace node, NetworkNamespace to, String host, int port,
            Duration timeout) {
        String address = host;
        if (!host.equals(to.address()) && !host.matches("[0-9.]+")) {
            Optional<List<String>> found = host.equals("localhost")
                    ? Optional.of(List.of("127.0.0.1"))
                    : to.wiring().lookUp(host);
            if (found.isEmpty() || found.get().isEmpty()) {
                return failed("dial tcp: lookup " + host + " on " + NAME_SERVER + ": no such host", false);
            }
            address = found.get().getFirst();
        }
        String where = "dial tcp " + address + ":" + port + ": ";
        try {
            return new Dialed(Optional.of(open(process, node, to, address, port, timeout)), "", false);
        } catch (SystemError e) {
            return e.errno() == Errno.ETIMEDOUT
                    ? failed(where + "i/o timeout", true)
                    : failed(where + "connect: connection refused", false);
        }
    }

    private static Dialed failed(String problem, boolean late) {
        return new Dialed(Optional.empty(), problem, late);
    }

    private Socket open(Process process, NetworkNamespace node, NetworkNamespace to, String address, int port,
            Duration timeout) {
        if (address.equals(to.address()) && kernel.network().drops(to, port)) {
            process.sleep(timeout);
            throw new SystemError(Errno.ETIMEDOUT);
        }
        if (address.equals(to.address())) return kernel.network().connect(node, to, port, address);
        if (address.startsWith("127.")) throw new SystemError(Errno.ECONNREFUSED);
        return switch (to.wiring().route(node, address, port)) {
            case Wiring.Route.To there -> kernel.network().connect(node, there.namespace(), there.port(), address);
            case Wiring.Route.Refused refused -> throw new SystemError(Errno.ECONNREFUSED);
            case Wiring.Route.Lost lost -> {
                process.sleep(timeout);
                throw new SystemError(Errno.ETIMEDOUT);
            }
        };
    }

    /** The node in the network of its Pods, whose first address it has. */
    private static NetworkNamespace node(NetworkNamespace to) {
        int dot = to.address().lastIndexOf('.');
        String gateway = dot < 0 ? to.address() : to.address().substring(0, dot) + ".1";
        return new NetworkNamespace(gateway, List.of(), to.wiring());
    }
}
