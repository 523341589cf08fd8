package podium.serve;

import java.util.List;
import java.util.Optional;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;

/**
 * What a path below {@code /api} or {@code /apis} means.
 *
 * @param namespace empty for all of them, or for a type without
 * @param name empty for the whole collection
 * @param subresource as in {@code log}; empty for the object itself
 */
record ApiPath(ResourceType type, String namespace, String name, String subresource) {
    /** Reads a path; empty when the server has no such type. */
    static Optional<ApiPath> parse(String path) {
        List<String> parts = List.of(path.replaceFirst("^/", "").split("/", -1));
        boolean core = parts.getFirst().equals("api");
        int head = core ? 2 : 3;
        if (parts.size() <= head) return Optional.empty();
        String apiVersion = core ? parts.get(1) : parts.get(1) + "/" + parts.get(2);
        List<String> rest = parts.subList(head, parts.size());
        boolean namespaced = rest.getFirst().equals("namespaces") && rest.size() > 2 && !isOfNamespaces(rest.get(2));
        String namespace = namespaced ? rest.get(1) : "";
        List<String> named = namespaced ? rest.subList(2, rest.size()) : rest;
        return ResourceTypes.all().stream().filter(
                t -> t.plural().equals(named.getFirst()) && t.apiVersion().equals(apiVersion)).findFirst().map(
                        type -> new ApiPath(type, namespace, part(named, 1), part(named, 2)));
    }

    /** Subresources of a namespace itself, whose paths look like those of types within it. */
    private static boolean isOfNamespaces(String word) {
        return word.equals("status") || word.equals("finalize");
    }

    private static String part(List<String> parts, int place) {
        return place < parts.size() ? parts.get(place) : "";
    }

    /** Whether it is one object, or something of it. */
    boolean isOne() {
        return !name.isEmpty();
    }
}
