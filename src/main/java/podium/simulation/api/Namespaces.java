package podium.simulation.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import podium.cluster.core.Namespace;

/** The life of namespaces. Rule: controllers.md §8.7. */
final class Namespaces {
    private Namespaces() {
    }

    /** The namespace once someone has asked for its end: it stays until it is empty. */
    static Namespace ending(Namespace namespace, Instant now) {
        if (namespace.metadata().deletionTimestamp().isPresent()) return namespace;
        return namespace.withMetadata(namespace.metadata().withDeletionTimestamp(
                Optional.of(now.truncatedTo(ChronoUnit.SECONDS)))).withStatus(
                        JsonNodeFactory.instance.objectNode().put("phase", "Terminating"));
    }
}
