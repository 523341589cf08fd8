package podium.manifest.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A field of a struct.
 *
 * @param inlined the Go struct that the field is inlined from, as {@code VolumeSource}; empty when it is its own
 * @param preset the schema's default
 * @param required whether an object without it is refused
 * @param merging how a strategic merge patch treats the field
 * @param topology how the field is shared among owners
 */
public record Field(String name, Type type, String inlined, Optional<JsonNode> preset, boolean required,
        Merging merging, Topology topology) {
}
