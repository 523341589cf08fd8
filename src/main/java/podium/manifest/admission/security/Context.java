package podium.manifest.admission.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Capabilities;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSecurityContext;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.SecurityContext;

/** Fields of security contexts, as the checks read them. */
final class Context {
    private Context() {
    }

    static Optional<SecurityContext> of(Container container) {
        return container.securityContext();
    }

    /** A field of a container's context that has no record of its own. */
    static JsonNode more(Container container, String field) {
        return of(container).map(c -> c.other().getOrDefault(field, MissingNode.getInstance())).orElse(
                MissingNode.getInstance());
    }

    /** A field of the Pod's context that has no record of its own. */
    static JsonNode more(PodSpec spec, String field) {
        return spec.securityContext().map(PodSecurityContext::other).map(
                o -> o.getOrDefault(field, MissingNode.getInstance())).orElse(MissingNode.getInstance());
    }

    static List<String> added(Container container) {
        return of(container).flatMap(SecurityContext::capabilities).map(Capabilities::add).orElse(List.of());
    }

    static List<String> dropped(Container container) {
        return of(container).flatMap(SecurityContext::capabilities).map(Capabilities::drop).orElse(List.of());
    }

    /** Whether the Pod runs in a user namespace of its own, for which some checks are left out. */
    static boolean ownUsers(PodSpec spec) {
        JsonNode hostUsers = spec.other().getOrDefault("hostUsers", MissingNode.getInstance());
        return hostUsers.isBoolean() && !hostUsers.asBoolean();
    }
}
