package podium.shell.machine;

import java.time.Duration;
import java.util.SequencedMap;
import java.util.function.Consumer;
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

    /** A request from the node into a namespace, as probes and hooks send it; answered once, by the time-out at the latest. */
    void httpGet(NetworkNamespace to, HttpRequest request, Duration timeout, Consumer<HttpOutcome> answer);

    /** Whether something listens at a port of a namespace. */
    boolean accepts(NetworkNamespace to, int port);

    /** A host outside the cluster begins to answer HTTP at a port: paths to contents. */
    void serve(NetworkNamespace host, int port, SequencedMap<String, String> pages);

    /** Ends all processes and frees their threads; the machine cannot be used afterwards. */
    void close();
}
