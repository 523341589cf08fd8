package podium.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;

/** What the server says that it can do: versions, groups, and the types of each. */
final class Discovery {
    private static final List<String> SCALED = List.of("deployments", "replicasets", "statefulsets",
            "replicationcontrollers");
    private static final List<String> OF_PODS = List.of("attach", "ephemeralcontainers", "exec", "eviction", "log",
            "portforward", "status");

    private Discovery() {
    }

    /** The answer at a path; empty when discovery has nothing there. */
    static Optional<ObjectNode> at(String path) {
        return switch (path) {
            case "/version" -> Optional.of(version());
            case "/api" -> Optional.of(coreVersions());
            case "/apis" -> Optional.of(groups());
            default -> path.startsWith("/api/") || path.startsWith("/apis/") ? below(path) : Optional.empty();
        };
    }

    private static ObjectNode version() {
        return node().put("major", "1").put("minor", "36").put("gitVersion", "v1.36.3").put("gitCommit", "").put(
                "gitTreeState", "clean").put("buildDate", "2026-01-01T00:00:00Z").put("goVersion", "").put("compiler",
                        "gc").put("platform", "linux/amd64");
    }

    private static ObjectNode coreVersions() {
        ObjectNode versions = node().put("kind", "APIVersions");
        versions.putArray("versions").add("v1");
        versions.putArray("serverAddressByClientCIDRs");
        return versions;
    }

    private static ObjectNode groups() {
        ObjectNode list = node().put("kind", "APIGroupList").put("apiVersion", "v1");
        ArrayNode groups = list.putArray("groups");
        ResourceTypes.all().stream().filter(t -> !t.group().isEmpty()).map(
                t -> t.group() + "/" + t.version()).distinct().forEach(gv -> groups.add(group(gv)));
        return list;
    }

    private static ObjectNode group(String groupVersion) {
        int slash = groupVersion.indexOf('/');
        ObjectNode group = node().put("name", groupVersion.substring(0, slash));
        String version = groupVersion.substring(slash + 1);
        group.putArray("versions").addObject().put("groupVersion", groupVersion).put("version", version);
        group.putObject("preferredVersion").put("groupVersion", groupVersion).put("version", version);
        return group;
    }

    private static Optional<ObjectNode> below(String path) {
        String groupVersion = path.substring(path.startsWith("/apis/") ? "/apis/".length() : "/api/".length());
        List<ResourceType> types = ResourceTypes.all().stream().filter(
                t -> t.apiVersion().equals(groupVersion)).toList();
        if (types.isEmpty()) {
            return ResourceTypes.all().stream().filter(
                    t -> !t.group().isEmpty() && t.group().equals(groupVersion)).findFirst().map(
                            t -> group(t.apiVersion()).put("kind", "APIGroup").put("apiVersion", "v1"));
        }
        ObjectNode list = node().put("kind", "APIResourceList").put("apiVersion", "v1").put("groupVersion",
                groupVersion);
        ArrayNode resources = list.putArray("resources");
        types.forEach(type -> resources(resources, type));
        return Optional.of(list);
    }

    private static void resources(ArrayNode resources, ResourceType type) {
        ObjectNode resource = resource(resources, type.plural(), type, type.kind(), type.verbs());
        resource.put("singularName", type.kind().toLowerCase(Locale.ROOT));
        if (!type.shortNames().isEmpty()) type.shortNames().forEach(resource.putArray("shortNames")::add);
        if (!type.categories().isEmpty()) type.categories().forEach(resource.putArray("categories")::add);
        if (SCALED.contains(type.plural())) {
            resource(resources, type.plural() + "/scale", type, "Scale", List.of("get", "patch", "update")).put("group",
                    "autoscaling").put("version", "v1");
        }
        if (!type.plural().equals("pods")) return;
        for (String sub : OF_PODS) {
            List<String> verbs = switch (sub) {
                case "log", "status" -> List.of("get");
                case "ephemeralcontainers" -> List.of("get", "patch", "update");
                default -> List.of("create", "get");
            };
            resource(resources, "pods/" + sub, type, "Pod", verbs);
        }
    }

    private static ObjectNode resource(ArrayNode resources, String name, ResourceType type, String kind,
            List<String> verbs) {
        ObjectNode resource = resources.addObject().put("name", name).put("singularName", "").put("namespaced",
                type.isNamespaced()).put("kind", kind);
        verbs.forEach(resource.putArray("verbs")::add);
        return resource;
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
