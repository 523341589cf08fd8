package podium.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.manifest.schema.Schema;

/** The description of the API that kubectl reads before it writes: OpenAPI 3, one document a group and version. */
final class OpenApi {
    private static final String ROOT = "/openapi/v3";
    private final Schema schema;
    private final ApiTrees trees = new ApiTrees();

    OpenApi(Schema schema) {
        this.schema = schema;
    }

    /** The answer at a path; empty when the description has nothing there. */
    Optional<ObjectNode> at(String path) {
        if (path.equals(ROOT)) return Optional.of(index());
        return Optional.of(path).filter(p -> p.startsWith(ROOT + "/")).map(p -> p.substring(ROOT.length() + 1)).filter(
                OpenApi::isKnown).map(this::document);
    }

    private static boolean isKnown(String place) {
        return ResourceTypes.all().stream().anyMatch(t -> place(t).equals(place));
    }

    private ObjectNode index() {
        ObjectNode index = trees.empty();
        ObjectNode paths = index.putObject("paths");
        ResourceTypes.all().stream().map(OpenApi::place).distinct().forEach(
                place -> paths.putObject(place).put("serverRelativeURL", ROOT + "/" + place + "?hash=1"));
        return index;
    }

    private static String place(ResourceType type) {
        return (type.group().isEmpty() ? "api/" : "apis/") + type.apiVersion();
    }

    private ObjectNode document(String place) {
        ObjectNode document = trees.empty().put("openapi", "3.0.0");
        document.putObject("info").put("title", "Kubernetes").put("version", "v1.36.3");
        ObjectNode paths = document.putObject("paths");
        ResourceTypes.all().stream().filter(t -> place(t).equals(place)).forEach(t -> paths(paths, place, t));
        document.putObject("components").set("schemas", schema.definitions());
        return document;
    }

    private static void paths(ObjectNode paths, String place, ResourceType type) {
        String one = "/" + place + (type.isNamespaced() ? "/namespaces/{namespace}/" : "/") + type.plural() + "/{name}";
        ObjectNode path = paths.putObject(one);
        for (String verb : List.of("get", "put", "patch", "delete")) {
            ObjectNode operation = path.putObject(verb);
            operation.putObject("x-kubernetes-group-version-kind").put("group", type.group()).put("version",
                    type.version()).put("kind", type.kind());
            for (String name : List.of("dryRun", "fieldManager", "fieldValidation")) {
                operation.withArray("parameters").addObject().put("name", name).put("in", "query").putObject(
                        "schema").put("type", "string");
            }
        }
    }
}
