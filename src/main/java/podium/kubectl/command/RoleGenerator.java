package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Built;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;

/** {@code kubectl create role} and {@code clusterrole}. Rule: kubectl.md §9. */
final class RoleGenerator {
    private static final List<String> VERBS = List.of("*", "get", "delete", "list", "create", "update", "patch",
            "watch", "proxy", "deletecollection", "use", "bind", "escalate", "impersonate");
    private static final List<String> URL_VERBS = List.of("*", "get", "put", "post", "head", "options", "delete",
            "patch");

    private RoleGenerator() {
    }

    static FlagSet flags() {
        return new FlagSet().list("verb", "resource").array("resource-name");
    }

    static FlagSet clusterFlags() {
        return flags().list("non-resource-url").text("aggregation-rule");
    }

    static ObjectNode role(Call call) {
        ObjectNode tree = Built.object(MoreGenerators.RBAC, "Role", Generator.nameOf(call));
        needVerbs(call);
        warnOfVerbs(call);
        if (call.flags().all("resource").isEmpty())
            throw KubectlException.error("at least one resource must be specified");
        resources(call, tree.putArray("rules"));
        return tree;
    }

    static ObjectNode clusterRole(Call call) {
        ObjectNode tree = Built.object(MoreGenerators.RBAC, "ClusterRole", Generator.nameOf(call));
        List<String> urls = call.flags().all("non-resource-url");
        if (!call.flags().text("aggregation-rule").isEmpty()) {
            tree.putNull("rules");
            ObjectNode labels = tree.putObject("aggregationRule").putArray(
                    "clusterRoleSelectors").addObject().putObject(
                            "matchLabels");
            for (String pair : call.flags().text("aggregation-rule").split(",", -1)) {
                Built.pair(pair).ifPresent(p -> labels.put(p.getFirst(), p.get(1)));
            }
            return tree;
        }
        needVerbs(call);
        if (call.flags().all("resource").isEmpty() && urls.isEmpty())
            throw KubectlException.error("one of resource or nonResourceURL must be specified");
        if (!call.flags().all("resource").isEmpty()) warnOfVerbs(call);
        ArrayNode rules = tree.putArray("rules");
        resources(call, rules);
        urls(call, rules, urls);
        return tree;
    }

    private static void urls(Call call, ArrayNode rules, List<String> urls) {
        if (urls.isEmpty()) return;
        for (String verb : call.flags().all("verb")) {
            if (!URL_VERBS.contains(verb)) {
                throw KubectlException.error("invalid verb: '" + verb + "' for nonResourceURL");
            }
        }
        for (String url : urls) {
            if (!url.equals("*") && !url.startsWith("/"))
                throw KubectlException.error("nonResourceURL should start with /");
        }
        ObjectNode rule = rules.addObject();
        Built.words(rule, "verbs", call.flags().all("verb"));
        Built.words(rule, "nonResourceURLs", urls);
    }

    private static void needVerbs(Call call) {
        if (call.flags().all("verb").isEmpty()) throw KubectlException.error("at least one verb must be specified");
    }

    private static void warnOfVerbs(Call call) {
        call.flags().all("verb").stream().filter(v -> !VERBS.contains(v)).forEach(
                v -> call.out().error("Warning: '" + v + "' is not a standard resource verb"));
    }

    /** Rule: a rule for each group, of the resources by their plurals; those behind a star are not looked up. */
    private static void resources(Call call, ArrayNode rules) {
        Map<String, List<String>> byGroup = new TreeMap<>();
        boolean any = false;
        for (String asked : call.flags().all("resource")) {
            String[] parts = asked.split("/", 2);
            String below = parts.length > 1 ? "/" + parts[1] : "";
            any |= parts[0].equals("*");
            Optional<ResourceType> type = ResourceTypes.find(parts[0]);
            if (type.isEmpty() && !any) throw new KubectlException(1, unknown(parts[0]));
            String plural = type.map(ResourceType::plural).orElseGet(() -> parts[0].split("\\.", 2)[0]);
            List<String> known = byGroup.computeIfAbsent(type.map(ResourceType::group).orElse(""),
                    _ -> new ArrayList<>());
            if (!known.contains(plural + below)) known.add(plural + below);
        }
        byGroup.forEach((group, resources) -> {
            ObjectNode rule = rules.addObject();
            Built.words(rule, "verbs", call.flags().all("verb"));
            rule.putArray("apiGroups").add(group);
            Built.words(rule, "resources", resources);
            Built.words(rule, "resourceNames", call.flags().all("resource-name"));
        });
    }

    private static String unknown(String resource) {
        return "the server doesn't have a resource type \"" + resource.split("\\.", 2)[0] + "\"";
    }
}
