package podium.kubectl.access;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What someone would like to do.
 *
 * @param resource the plural, with a subresource behind a slash; empty for a path
 * @param name one object; empty for all
 * @param namespace where; empty for the whole cluster
 * @param path a path that is no resource; empty for a resource
 */
public record AccessRequest(String verb, String group, String resource, String name, String namespace, String path) {
    /** Whether a rule of a role allows it. */
    boolean isAllowedBy(JsonNode rule) {
        if (!has(rule.path("verbs"), verb)) return false;
        if (!path.isEmpty()) return isPathOf(rule.path("nonResourceURLs"));
        boolean named = rule.path("resourceNames").isEmpty();
        for (JsonNode one : rule.path("resourceNames")) named |= !name.isEmpty() && one.asText().equals(name);
        return named && has(rule.path("apiGroups"), group) && isResourceOf(rule.path("resources"));
    }

    /** Rule: a star stands for every resource, and before a slash for those that have the subresource. */
    private boolean isResourceOf(JsonNode resources) {
        int slash = resource.indexOf('/');
        return has(resources, resource) || (slash > 0 && has(resources, "*" + resource.substring(slash)));
    }

    private boolean isPathOf(JsonNode paths) {
        for (JsonNode one : paths) {
            String known = one.asText();
            if (known.equals(path)) return true;
            if (known.endsWith("*") && path.startsWith(known.substring(0, known.length() - 1))) return true;
        }
        return false;
    }

    private static boolean has(JsonNode list, String wanted) {
        for (JsonNode one : list) if (one.asText().equals(wanted) || one.asText().equals("*")) return true;
        return false;
    }
}
