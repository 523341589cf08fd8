package podium.simulation.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.core.Service;
import podium.cluster.core.ServiceSpec;
import podium.control.endpoint.Backend;
import podium.shell.Clock;
import podium.shell.net.NetworkNamespace;

/**
 * Which of its backends a Service sends a connection to. A real proxy draws one; here they take turns, so that a short run
 * shows all of them. With the affinity ClientIP a client stays with its backend.
 */
final class Affinity {
    private static final int STANDARD_SECONDS = 10_800;
    private final Clock clock;
    private final Map<String, Integer> turns = new LinkedHashMap<>();
    private final Map<String, Choice> kept = new LinkedHashMap<>();

    Affinity(Clock clock) {
        this.clock = clock;
    }

    Backend choose(Service service, NetworkNamespace from, List<Backend> serving) {
        String uid = service.metadata().uid();
        Optional<ServiceSpec> sticky = service.spec().filter(s -> s.sessionAffinity().equals("ClientIP"));
        if (sticky.isEmpty()) return next(uid, serving);
        String client = uid + "/" + from.address();
        Duration timeout = timeout(sticky.get());
        Optional<Backend> before = Optional.ofNullable(kept.get(client)).filter(
                c -> c.last.plus(timeout).isAfter(clock.now())).flatMap(
                        c -> serving.stream().filter(b -> b.address().equals(c.address)).findFirst());
        Backend chosen = before.orElseGet(() -> next(uid, serving));
        kept.put(client, new Choice(chosen.address(), clock.now()));
        return chosen;
    }

    private Backend next(String uid, List<Backend> serving) {
        int turn = turns.merge(uid, 1, Integer::sum) - 1;
        return serving.get(turn % serving.size());
    }

    private static Duration timeout(ServiceSpec spec) {
        JsonNode config = spec.other().getOrDefault("sessionAffinityConfig", MissingNode.getInstance());
        return Duration.ofSeconds(config.path("clientIP").path("timeoutSeconds").asInt(STANDARD_SECONDS));
    }

    private record Choice(String address, Instant last) {
    }
}
