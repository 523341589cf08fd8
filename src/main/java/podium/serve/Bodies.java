package podium.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import podium.manifest.ManifestReader;
import podium.text.Source;

/** Reads bodies of requests. */
final class Bodies {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Protobuf protobuf = new Protobuf();
    private final ManifestReader manifests;

    Bodies(ManifestReader manifests) {
        this.manifests = manifests;
    }

    /**
     * A body as a tree; JSON, or YAML, which server-side apply sends, or the binary form of kubectl's generators.
     *
     * @throws ApiException when it is none of them
     */
    JsonNode read(byte[] body, String type) {
        return type.startsWith(Protobuf.TYPE) && body.length > 0
                ? protobuf.read(body)
                : read(new String(body, StandardCharsets.UTF_8));
    }

    private JsonNode read(String text) {
        if (text.isBlank()) return mapper.createObjectNode();
        char first = text.stripLeading().charAt(0);
        if (first != '{' && first != '[') return yaml(text);
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw ApiException.of(400, "BadRequest", "the body of the request is no JSON: " + e.getOriginalMessage());
        }
    }

    private JsonNode yaml(String text) {
        return manifests.read(new Source("request", text)).documents().stream().findFirst().<JsonNode>map(
                d -> d.tree()).orElseThrow(
                        () -> ApiException.of(400, "BadRequest", "the body of the request is no YAML"));
    }
}
