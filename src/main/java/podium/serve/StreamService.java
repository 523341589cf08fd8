package podium.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.kubectl.DefaultContainer;
import podium.shell.machine.Streams;

/** What takes the streams of a Pod over a WebSocket: exec, attach and port forwarding. */
final class StreamService {
    private static final List<String> SUBRESOURCES = List.of("exec", "attach", "portforward");
    private final ServedCluster served;
    private final ServerWebSocketContainer sockets;

    StreamService(ServedCluster served, ServerWebSocketContainer sockets) {
        this.served = served;
        this.sockets = sockets;
    }

    /** Whether a path is one of them. */
    static boolean isFor(ApiPath path) {
        return path.type().plural().equals("pods") && SUBRESOURCES.contains(path.subresource());
    }

    /**
     * Turns a request into a WebSocket.
     *
     * @throws ApiException when there is no such Pod or it cannot be done to it, or when the client asks for another way
     */
    boolean open(Exchange exchange, ApiPath path, Request request, Response response, Callback callback) {
        Pod pod = served.ask(cluster -> cluster.view().find(Pod.class, key(path))).orElseThrow(
                () -> ApiException.notFound(path.type(), path.name()));
        Parameters parameters = exchange.parameters();
        if (pod.spec().nodeName().isEmpty()) {
            throw ApiException.of(400, "BadRequest", "pod " + path.name() + " does not have a host assigned");
        }
        if (path.subresource().equals("portforward")) {
            if (request.getHeaders().getValuesList("Sec-WebSocket-Protocol").contains(TunnelSocket.PROTOCOL))
                return tunnel(new TunnelSocket(served, pod), request, response, callback);
            return upgrade(new ForwardSocket(served, pod, ports(parameters)), request, response, callback);
        }
        String container = container(pod, parameters);
        boolean attaches = path.subresource().equals("attach");
        if (!runs(pod, container)) {
            exchange.text(404, "text/plain", attaches
                    ? "container " + container + " not found in pod " + path.name() + "_" + path.namespace()
                    : "container not found (\"" + container + "\")");
            callback.succeeded();
            return true;
        }
        return upgrade(new ProgramSocket(served, pod, attaches
                ? new podium.simulation.Request.Attach(pod.key(), container, parameters.isOn("stdin"))
                : asked(pod, container, parameters)), request, response, callback);
    }

    private static ObjectKey key(ApiPath path) {
        return new ObjectKey("Pod", path.namespace(), path.name());
    }

    private static podium.simulation.Request.Exec asked(Pod pod, String container, Parameters parameters) {
        List<String> command = parameters.all("command");
        if (command.isEmpty()) throw ApiException.of(400, "BadRequest", "you must specify at least 1 command");
        return new podium.simulation.Request.Exec(pod.key(), container, command,
                new Streams(parameters.isOn("stdin"), parameters.isOn("tty")));
    }

    private static String container(Pod pod, Parameters parameters) {
        Optional<String> named = parameters.optional("container");
        if (named.isEmpty()) return DefaultContainer.of(pod).name();
        boolean isKnown = Containers.all(pod.spec()).anyMatch(c -> c.name().equals(named.get()));
        if (!isKnown) {
            throw ApiException.of(400, "BadRequest", "container " + named.get() + " is not valid for pod "
                    + pod.metadata().name());
        }
        return named.get();
    }

    private static boolean runs(Pod pod, String container) {
        return pod.status().stream().flatMap(Containers::statuses).anyMatch(
                s -> s.name().equals(container) && s.state().running().isPresent());
    }

    private static List<Integer> ports(Parameters parameters) {
        List<Integer> ports = parameters.all("ports").stream().flatMap(w -> Stream.of(w.split(",", -1))).map(
                StreamService::port).toList();
        if (ports.isEmpty()) throw ApiException.of(400, "BadRequest", "query parameter \"ports\" is required");
        return ports;
    }

    private static int port(String word) {
        if (word.matches("\\d{1,5}") && Integer.parseInt(word) > 0 && Integer.parseInt(word) <= 65535)
            return Integer.parseInt(word);
        throw ApiException.of(400, "BadRequest", "unable to parse \"" + word + "\" as a port");
    }

    private boolean upgrade(Object socket, Request request, Response response, Callback callback) {
        if (!isWebSocket(request)) {
            throw ApiException.of(400, "BadRequest", "the streams of a Pod are given over a WebSocket only ("
                    + Subprotocol.V5.word() + " or " + Subprotocol.V4.word() + "); this client asked for another way");
        }
        return sockets.upgrade((ask, answer, done) -> {
            Optional<Subprotocol> chosen = Subprotocol.choose(ask.getSubProtocols());
            if (chosen.isEmpty() && !ask.getSubProtocols().isEmpty()) {
                Response.writeError(ask, answer, done, 403,
                        "unable to upgrade: none of the offered protocols is known");
                return null;
            }
            chosen.ifPresent(p -> answer.setAcceptedSubProtocol(p.word()));
            return socket;
        }, request, response, callback);
    }

    private boolean tunnel(TunnelSocket socket, Request request, Response response, Callback callback) {
        return sockets.upgrade((ask, answer, done) -> {
            answer.setAcceptedSubProtocol(TunnelSocket.PROTOCOL);
            return socket;
        }, request, response, callback);
    }

    /** Whether a request wants to become a WebSocket. */
    static boolean isWebSocket(Request request) {
        return request.getHeaders().contains(HttpHeader.UPGRADE, "websocket");
    }

    /** Turns a request into a WebSocket for a watch, which has no protocol of its own. */
    boolean watch(WatchSocket socket, Request request, Response response, Callback callback) {
        return sockets.upgrade((ask, answer, done) -> socket, request, response, callback);
    }
}
