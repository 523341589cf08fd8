package podium.manifest.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The API's types of Kubernetes 1.36, read from its OpenAPI description. Reading takes a while: keep one. */
public final class Schema {
    /** The second holds the kinds that the recorded description leaves out. */
    private static final List<String> RESOURCES = List.of("/podium/schema/openapi.json",
            "/podium/schema/more-kinds.json");
    private static final String REFERENCE = "#/components/schemas/";
    private final JsonNode definitions;
    private final GoNames names = new GoNames();
    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<String, SequencedMap<String, Field>> fields = new LinkedHashMap<>();
    private final List<Kind> kinds = new ArrayList<>();

    /** Reads the description that is part of the program. */
    public Schema() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        RESOURCES.forEach(resource -> all.setAll(read(resource)));
        definitions = all;
        definitions.properties().forEach(d -> {
            for (JsonNode gvk : d.getValue().path("x-kubernetes-group-version-kind")) {
                kinds.add(new Kind(gvk.path("group").asText(), gvk.path("version").asText(),
                        gvk.path("kind").asText(), (Type.Struct) reference(d.getKey())));
            }
        });
    }

    /** The description itself, as OpenAPI writes its schemas. */
    public JsonNode definitions() {
        return definitions.deepCopy();
    }

    private static ObjectNode read(String resource) {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("missing resource " + resource);
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All kinds. */
    public List<Kind> kinds() {
        return Collections.unmodifiableList(kinds);
    }

    /** The kind of an object. */
    public Optional<Kind> kind(String apiVersion, String kind) {
        return kinds.stream().filter(k -> k.name().equals(kind) && k.apiVersion().equals(apiVersion)).findFirst();
    }

    /** What every object has in common. */
    public Type.Struct metadata() {
        return (Type.Struct) reference("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta");
    }

    private synchronized Type reference(String name) {
        Type known = types.get(name);
        if (known != null) return known;
        Type type = named(name, definitions.path(name));
        types.put(name, type);
        return type;
    }

    private Type named(String name, JsonNode definition) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String goName = GoNames.version(name) + last;
        return switch (last) {
            case "Quantity" -> new Type.Amount("resource.Quantity");
            case "IntOrString" -> new Type.Either("intstr.IntOrString");
            case "Time", "MicroTime" -> new Type.Moment(goName);
            case "RawExtension", "FieldsV1", "JSONSchemaPropsOrArray", "JSONSchemaPropsOrBool" -> new Type.Any(goName);
            default -> new Type.Struct(last, goName,
                    definition.path("x-kubernetes-map-type").asText().equals("atomic"),
                    () -> fieldsOf(name, last, definition));
        };
    }

    private synchronized SequencedMap<String, Field> fieldsOf(String name, String struct, JsonNode definition) {
        SequencedMap<String, Field> known = fields.get(name);
        if (known != null) return known;
        SequencedMap<String, Field> found = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        definition.path("required").forEach(field -> required.add(field.asText()));
        definition.path("properties").properties().forEach(p -> {
            Optional<JsonNode> preset = Optional.ofNullable(p.getValue().get("default"));
            found.put(p.getKey(), new Field(p.getKey(), type(struct + "." + p.getKey(), p.getValue()),
                    names.inlined(struct, p.getKey()), preset, required.contains(p.getKey()),
                    new Merging(p.getValue().path("x-kubernetes-patch-strategy").asText(),
                            p.getValue().path("x-kubernetes-patch-merge-key").asText()),
                    Topologies.of(p.getValue())));
        });
        SequencedMap<String, Field> result = Collections.unmodifiableSequencedMap(found);
        fields.put(name, result);
        return result;
    }

    /** @param place struct and field, for the names that only Go knows */
    private Type type(String place, JsonNode node) {
        JsonNode all = node.path("allOf").path(0);
        JsonNode reference = all.isMissingNode() ? node.path("$ref") : all.path("$ref");
        if (!reference.isMissingNode()) return reference(reference.asText().substring(REFERENCE.length()));
        return switch (node.path("type").asText()) {
            case "array" -> {
                Type item = type(place, node.path("items"));
                yield new Type.Array("[]" + item.goName(), item);
            }
            case "object" -> {
                Type value = node.has("additionalProperties")
                        ? type(place, node.path("additionalProperties"))
                        : Type.ANY;
                yield new Type.Dictionary(names.dictionary(place).orElse("map[string]" + value.goName()), value);
            }
            case "integer" -> node.path("format").asText().equals("int64")
                    ? new Type.Whole("int64", 64)
                    : new Type.Whole("int32", 32);
            case "number" -> new Type.Real("float64");
            case "boolean" -> new Type.Bool("bool");
            case "string" -> text(place, node);
            default -> Type.ANY;
        };
    }

    private Type text(String place, JsonNode node) {
        if (node.path("format").asText().equals("byte")) return new Type.Bytes("[]uint8");
        List<String> values = new ArrayList<>();
        node.path("enum").forEach(v -> values.add(v.asText()));
        return new Type.Text(names.text(place).orElse("string"), List.copyOf(values));
    }
}
