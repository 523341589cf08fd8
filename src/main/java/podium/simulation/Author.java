package podium.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import podium.cluster.ApiObject;

/** Who wrote an object: what the ownership of its fields follows from. Rule: docs/decisions, 7. */
public sealed interface Author {
    /** The server itself, which comes to own nothing. */
    record Server() implements Author {
    }

    /**
     * A client that creates, updates or patches.
     *
     * @param manager the name under which it owns what it writes
     * @param subresource the address below the object through which it writes; empty for the object's own
     * @param sent a new object as it came, before admission added to it
     * @param managedFields {@code metadata.managedFields} when the client writes them itself
     */
    record Updater(String manager, String subresource, Optional<ApiObject> sent,
            Optional<JsonNode> managedFields) implements Author {
    }

    /**
     * A client that applies on the server's side.
     *
     * @param configuration what it applies
     */
    record Applier(String manager, ObjectNode configuration) implements Author {
    }

    /** The server itself. */
    static Author server() {
        return new Server();
    }

    /** A client that creates, updates or patches. */
    static Author updater(String manager) {
        return new Updater(manager, "", Optional.empty(), Optional.empty());
    }

    /** The same author, who writes through a subresource such as {@code scale}. */
    default Author through(String address) {
        return this instanceof Updater(String manager, _, var sent, var managed)
                ? new Updater(manager, address, sent, managed)
                : this;
    }

    /** The same author of a new object. */
    default Author of(ApiObject sent) {
        return this instanceof Updater(String manager, String subresource, _, var managed)
                ? new Updater(manager, subresource, Optional.of(sent), managed)
                : this;
    }

    /** Whether a write is worth one that leaves the object as it was. */
    default boolean isClaim() {
        return switch (this) {
            case Server _ -> false;
            case Updater updater -> updater.managedFields().isPresent();
            case Applier _ -> true;
        };
    }
}
