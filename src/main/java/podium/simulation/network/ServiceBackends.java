package podium.simulation.network;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.core.EndpointSlice;
import podium.cluster.core.Endpoints;
import podium.cluster.core.Service;
import podium.cluster.pod.Pod;
import podium.control.endpoint.Backend;
import podium.control.endpoint.Backends;
import podium.control.pod.PodFacts;
import podium.shell.Clock;
import podium.simulation.api.ApiServer;

/** What stands behind Services as far as the network has heard. Rule: controllers.md §7.2. */
final class ServiceBackends {
    /** How long a Pod must have been ready before Services send to it: slice and proxy follow within a second. */
    private static final Duration PROPAGATION = Duration.ofMillis(500);
    private final Clock clock;
    private final ApiServer api;

    ServiceBackends(Clock clock, ApiServer api) {
        this.clock = clock;
        this.api = api;
    }

    List<Backend> of(Service service) {
        if (service.spec().filter(s -> s.selector().isEmpty()).isEmpty())
            return Backends.ofPods(service, api.list(Pod.class), this::serves);
        String name = service.metadata().name();
        String namespace = service.metadata().namespace();
        List<Backend> all = new ArrayList<>(Backends.ofSlices(api.list(EndpointSlice.class).stream().filter(
                s -> s.metadata().namespace().equals(namespace)
                        && name.equals(s.metadata().labels().get(EndpointSlice.SERVICE))).toList()));
        api.get(Endpoints.class, namespace, name).map(Backends::ofEndpoints).ifPresent(all::addAll);
        return all;
    }

    private boolean serves(Pod pod) {
        Instant latest = clock.now().minus(PROPAGATION);
        Optional<Instant> since = PodFacts.readySince(pod);
        return PodFacts.isReady(pod) && since.filter(t -> !t.isAfter(latest)).isPresent();
    }
}
