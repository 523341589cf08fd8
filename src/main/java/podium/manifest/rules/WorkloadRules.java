package podium.manifest.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import podium.manifest.tree.GoJson;

/** Deployments, ReplicaSets, StatefulSets and DaemonSets. Rule: api.md §4.13.1 to §4.13.6. */
final class WorkloadRules {
    private static final String MATCH = "The selector must match the labels of the Pods that the template makes.";

    private WorkloadRules() {
    }

    static void check(Value root, String kind, Causes causes) {
        Value spec = root.field("spec");
        switch (kind) {
            case "Deployment" -> {
                Checks.notNegative(spec.field("replicas"), causes);
                selector(spec, "deployment", true, causes);
                template(spec, "ReplicaSet", Map.of(), causes);
                StrategyRules.deployment(spec, causes);
                numbers(spec, List.of("minReadySeconds", "revisionHistoryLimit"), causes);
                deadline(spec, causes);
            }
            case "ReplicaSet" -> {
                numbers(spec, List.of("replicas", "minReadySeconds"), causes);
                selector(spec, "deployment", true, causes);
                template(spec, "ReplicaSet", Map.of(), causes);
            }
            case "StatefulSet" -> {
                StrategyRules.statefulSet(spec, causes);
                numbers(spec, List.of("replicas", "minReadySeconds"), causes);
                selector(spec, "statefulset", true, causes);
                Checks.optional(spec.field("serviceName"), Names::label, causes);
                template(spec, "StatefulSet", claims(spec.field("volumeClaimTemplates"), causes), causes);
            }
            default -> {
                selector(spec, "daemonset", false, causes);
                template(spec, "DaemonSet", Map.of(), causes);
                Checks.notNegative(spec.field("minReadySeconds"), causes);
                StrategyRules.daemonSet(spec, causes);
                Checks.notNegative(spec.field("revisionHistoryLimit"), causes);
            }
        }
    }

    /** Controllers of the first generation select by plain labels. */
    static void replicationController(Value root, Causes causes) {
        Value spec = root.field("spec");
        numbers(spec, List.of("minReadySeconds"), causes);
        Value selector = spec.field("selector");
        if (selector.isEmpty()) causes.required(selector, "", MATCH);
        Checks.notNegative(spec.field("replicas"), causes);
        Value template = spec.field("template");
        if (!template.isPresent()) {
            causes.required(template, "", "A controller says what it makes.");
            return;
        }
        Value labels = template.field("metadata").field("labels");
        boolean matches = selector.node().properties().stream().allMatch(
                p -> labels.node().path(p.getKey()).equals(p.getValue()));
        if (!matches) {
            causes.invalid(labels, labels.isPresent() ? GoJson.compact(labels.node()) : "null",
                    "`selector` does not match template `labels`", MATCH);
        }
        template(spec, "ReplicationController", Map.of(), causes);
    }

    private static void numbers(Value spec, List<String> fields, Causes causes) {
        fields.forEach(field -> Checks.notNegative(spec.field(field), causes));
    }

    private static void deadline(Value spec, Causes causes) {
        Value deadline = spec.field("progressDeadlineSeconds");
        Checks.notNegative(deadline, causes);
        if (deadline.isPresent() && deadline.number() <= spec.field("minReadySeconds").number()) {
            causes.invalid(deadline, "must be greater than minReadySeconds", "Else no rollout is ever in time.");
        }
    }

    private static void selector(Value spec, String printed, boolean required, Causes causes) {
        Value selector = spec.field("selector");
        if (!selector.isPresent()) {
            if (required) causes.required(selector, "", MATCH);
        } else {
            SelectorRules.check(selector, causes);
            boolean empty = selector.field("matchLabels").isEmpty() && selector.field("matchExpressions").isEmpty();
            if (empty) causes.invalid(selector, "empty selector is invalid for " + printed, MATCH);
        }
        Value labels = spec.field("template").field("metadata").field("labels");
        if (!Selecting.matches(selector.node(), labels.node())) {
            causes.invalid(labels, labels.isPresent() ? GoJson.compact(labels.node()) : "null",
                    "`selector` does not match template `labels`", MATCH);
        }
    }

    private static void template(Value spec, String kind, Map<String, Value> claims, Causes causes) {
        Value template = spec.field("template");
        PodRules.template(template, claims, causes);
        Value policy = template.field("spec").field("restartPolicy");
        if (!policy.text().equals("Always") && List.of("OnFailure", "Never").contains(policy.text())) {
            Checks.oneOf(policy, List.of("Always"), causes);
        }
        Value deadline = template.field("spec").field("activeDeadlineSeconds");
        if (deadline.isPresent()) {
            causes.forbidden(deadline, "activeDeadlineSeconds in " + kind + " is not Supported",
                    "Pods of a " + kind.toLowerCase(Locale.ROOT) + " run until they are replaced.");
        }
    }

    private static Map<String, Value> claims(Value templates, Causes causes) {
        Map<String, Value> claims = new LinkedHashMap<>();
        for (Value template : templates.items()) {
            CoreRules.claimSpec(template.field("spec"), causes);
            claims.put(template.field("metadata").field("name").text(), template);
        }
        return claims;
    }
}
