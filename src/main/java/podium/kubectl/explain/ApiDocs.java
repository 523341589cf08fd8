package podium.kubectl.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The structs of the API: their fields, types and texts. Reading takes a moment. */
final class ApiDocs {
    private static final String REFERENCE = "#/components/schemas/";
    private final JsonNode schema = read("/podium/schema/openapi.json");
    private final JsonNode texts = read("/podium/schema/texts.json");

    private static JsonNode read(String resource) {
        try (InputStream in = ApiDocs.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("missing resource " + resource);
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A field of a struct.
     *
     * @param type as it is shown, as in {@code []Container}
     * @param struct the struct that its value or its elements are; empty for simple values
     */
    record Field(String name, String type, Optional<String> struct, boolean isRequired, List<String> values,
            String text) {
    }

    /** The struct of a kind. */
    Optional<String> struct(String group, String version, String kind) {
        for (var definition : schema.properties()) {
            for (JsonNode gvk : definition.getValue().path("x-kubernetes-group-version-kind")) {
                if (gvk.path("group").asText().equals(group) && gvk.path("version").asText().equals(version)
                        && gvk.path("kind").asText().equals(kind)) {
                    return Optional.of(definition.getKey());
                }
            }
        }
        return Optional.empty();
    }

    /** What a struct is for. */
    String text(String struct) {
        return texts.path(struct).path("").asText();
    }

    /** The fields of a struct by name. */
    List<Field> fields(String struct) {
        List<String> required = new ArrayList<>();
        schema.path(struct).path("required").forEach(r -> required.add(r.asText()));
        TreeMap<String, Field> sorted = new TreeMap<>();
        schema.path(struct).path("properties").properties().forEach(p -> {
            List<String> values = new ArrayList<>();
            p.getValue().path("enum").forEach(v -> values.add(v.asText()));
            sorted.put(p.getKey(), new Field(p.getKey(), type(p.getValue()), below(p.getValue()),
                    required.contains(p.getKey()), values, texts.path(struct).path(p.getKey()).asText()));
        });
        return List.copyOf(sorted.values());
    }

    private static Optional<String> reference(JsonNode node) {
        JsonNode all = node.path("allOf").path(0);
        String text = (all.isMissingNode() ? node.path("$ref") : all.path("$ref")).asText();
        return text.isEmpty() ? Optional.empty() : Optional.of(text.substring(REFERENCE.length()));
    }

    private String type(JsonNode node) {
        Optional<String> reference = reference(node);
        if (reference.isPresent()) return named(reference.get());
        return switch (node.path("type").asText()) {
            case "array" -> "[]" + type(node.path("items"));
            case "object" -> node.has("additionalProperties")
                    ? "map[string]" + type(node.path("additionalProperties"))
                    : "Object";
            case "" -> "Object";
            default -> node.path("type").asText();
        };
    }

    private String named(String struct) {
        String last = struct.substring(struct.lastIndexOf('.') + 1);
        return switch (last) {
            case "Time", "MicroTime" -> "string";
            case "Quantity", "IntOrString" -> last;
            default -> schema.path(struct).path("type").asText("object").equals("object")
                    ? last
                    : schema.path(struct).path("type").asText();
        };
    }

    private Optional<String> below(JsonNode node) {
        Optional<String> reference = reference(node);
        if (reference.isPresent()) return reference.filter(r -> schema.path(r).has("properties"));
        if (node.has("items")) return below(node.path("items"));
        return node.has("additionalProperties") ? below(node.path("additionalProperties")) : Optional.empty();
    }
}
