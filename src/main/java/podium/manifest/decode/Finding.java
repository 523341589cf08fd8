package podium.manifest.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;

/** Something that decoding objects to, at a path as the API server writes paths. */
public sealed interface Finding {
    String path();

    /** The message of the server. */
    String message();

    /** An error that ends decoding and beats all others: quantities, moments. */
    record Abort(String path, String message) implements Finding {
    }

    /** A value of the wrong type. */
    record WrongType(String path, String message, String expected, JsonNode value) implements Finding {
    }

    /**
     * A field that does not exist.
     *
     * @param struct the type that has no such field
     * @param fields those that it has
     */
    record Unknown(String path, String message, String struct, String field,
            Collection<String> fields) implements Finding {
    }
}
