package podium.manifest.rules;

import java.util.List;
import podium.manifest.tree.GoJson;

/** Roles and their bindings. Whether a role exists is not asked. */
final class AccessRules {
    private static final String GROUP = "rbac.authorization.k8s.io";
    private static final String RULE = "A rule names verbs, and resources with their API groups, or URLs.";

    private AccessRules() {
    }

    static void role(Value root, boolean namespaced, Causes causes) {
        for (Value rule : root.field("rules").items()) {
            if (rule.field("verbs").isEmpty()) {
                causes.required(rule.field("verbs"), "verbs must contain at least one value", RULE);
            }
            Value urls = rule.field("nonResourceURLs");
            if (!urls.isEmpty()) {
                if (namespaced) {
                    causes.invalid(urls, "namespaced rules cannot apply to non-resource URLs", RULE);
                }
                boolean mixed = List.of("apiGroups", "resources", "resourceNames").stream().anyMatch(
                        f -> !rule.field(f).isEmpty());
                if (mixed) {
                    causes.invalid(urls, GoJson.compact(urls.node()),
                            "rules cannot apply to both regular resources and non-resource URLs", RULE);
                }
                continue;
            }
            if (rule.field("apiGroups").isEmpty()) {
                causes.required(rule.field("apiGroups"), "resource rules must supply at least one api group", RULE);
            }
            if (rule.field("resources").isEmpty()) {
                causes.required(rule.field("resources"), "resource rules must supply at least one resource", RULE);
            }
        }
    }

    static void binding(Value root, boolean namespaced, Causes causes) {
        Value role = root.field("roleRef");
        if (!role.field("apiGroup").text().equals(GROUP)) {
            causes.supported(role.field("apiGroup"), List.of(GROUP), "Roles belong to this group.");
        }
        List<String> kinds = namespaced ? List.of("Role", "ClusterRole") : List.of("ClusterRole");
        causes.supported(role.field("kind"), kinds, "A binding refers to a role that reaches as far as itself.");
        Value name = role.field("name");
        if (name.text().isEmpty()) causes.required(name, "", "The role is named.");
        else Checks.formed(name, Names::pathSegment, causes);
        root.field("subjects").items().forEach(subject -> subject(subject, namespaced, causes));
    }

    private static void subject(Value subject, boolean namespaced, Causes causes) {
        Value name = subject.field("name");
        Value group = subject.field("apiGroup");
        if (name.text().isEmpty()) causes.required(name, "", "A subject is named.");
        switch (subject.field("kind").text()) {
            case "ServiceAccount" -> {
                if (!name.text().isEmpty()) Checks.formed(name, Names::subdomain, causes);
                if (!group.text().isEmpty()) causes.supported(group, List.of(""), "Accounts have no group.");
                if (!namespaced && subject.field("namespace").text().isEmpty()) {
                    causes.required(subject.field("namespace"), "", "An account lives in a namespace.");
                }
            }
            case "User", "Group" -> causes.supported(group, List.of(GROUP), "Users and groups belong to this group.");
            default -> causes.supported(subject.field("kind"), List.of("ServiceAccount", "User", "Group"),
                    "These three kinds of subjects exist.");
        }
    }
}
