package podium.shell.machine;

import java.time.Duration;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import podium.shell.net.GrpcHealth;
import podium.shell.net.HttpOutcome;
import podium.shell.net.HttpRequest;
import podium.shell.net.NetworkNamespace;

/** A node's kernel and container runtime, as the engine sees it. One thing runs at a time, in virtual time. */
public interface Machine {
    /**
     * Starts a container's first process; it runs from the next task of the clock on.
     *
     * @throws StartException when runc would refuse
     */
    RunningContainer start(ContainerConfig config) throws StartException;

    /** A request from the node, as probes and hooks send it to a Pod or to the host that they name; answered once, by the time-out at the latest. */
    void httpGet(NetworkNamespace to, HttpRequest request, Duration timeout, Consumer<HttpOutcome> answer);

    /** A connection from the node that is closed at once; answered with what went wrong, in the words of Go's dialer. */
    void connect(NetworkNamespace to, String host, int port, Duration timeout, Consumer<Optional<String>> answer);

    /**
     * A connection from within a Pod's network to one of its own ports that stays open, as port forwarding makes it: what
     * the server sends is the output, what is sent is its input, and the end has the exit code 0. When nothing listens, the
     * error output says so, and the exit code is 1.
     */
    RunningExec forward(NetworkNamespace to, int port, Output output);

    /** A call of the gRPC health protocol from the node. */
    void health(NetworkNamespace to, int port, String service, Duration timeout, Consumer<GrpcHealth> answer);

    /** A host outside the cluster begins to answer HTTP at a port: paths to contents. */
    void serve(NetworkNamespace host, int port, SequencedMap<String, String> pages);

    /** Ends all processes and frees their threads; the machine cannot be used afterwards. */
    void close();
}
