package podium.manifest.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** restartPolicy and its rules on containers, and what a resize restarts. Rule: api.md §4.8. */
final class RestartRules {
    private static final List<String> POLICIES = List.of("Always", "Never", "OnFailure");
    private static final List<String> ACTIONS = List.of("Restart", "RestartAllContainers");
    private static final List<String> OPERATORS = List.of("In", "NotIn");
    private static final int MOST_RULES = 20;
    private static final int MOST_CODES = 255;

    private RestartRules() {
    }

    static void check(Value container, Causes causes) {
        Value policy = container.field("restartPolicy");
        Checks.oneOf(policy, POLICIES, causes);
        Value rules = container.field("restartPolicyRules");
        if (rules.isEmpty()) return;
        if (!policy.isPresent()) {
            causes.required(policy, "must specify restartPolicy when restart rules are used",
                    "Rules are exceptions to a policy of the container's own.");
        }
        tooMany(rules, MOST_RULES, causes);
        for (Value rule : rules.items()) {
            causes.supported(rule.field("action"), ACTIONS, "The rule restarts the container, or all of the Pod.");
            Value codes = rule.field("exitCodes");
            if (!codes.isPresent()) causes.required(codes, "must be specified", "A rule says for which exit codes.");
            else {
                causes.supported(codes.field("operator"), OPERATORS, "The codes are in the list, or not in it.");
                tooMany(codes.field("values"), MOST_CODES, causes);
            }
        }
    }

    private static void tooMany(Value list, int most, Causes causes) {
        int size = list.items().size();
        if (size > most) {
            causes.add(list, "Too many: " + size + ": must have at most " + most + " items", "The list is too long.");
        }
    }

    static void resize(Value policies, PodScope scope, Causes causes) {
        Set<String> resources = new LinkedHashSet<>();
        boolean never = scope.spec().field("restartPolicy").text().equals("Never");
        for (Value policy : policies.items()) {
            Value resource = policy.field("resourceName");
            if (resources.contains(resource.text())) {
                causes.add(policy, "Duplicate value: " + GoText.quote(resource.text()), "One entry a resource.");
            }
            resources.add(resource.text());
            causes.supported(resource.at(policies.path()), List.of("cpu", "memory"), "Only cpu and memory resize.");
            Value restart = policy.field("restartPolicy").at(policies.path());
            causes.supported(restart, List.of("NotRequired", "RestartContainer"), "What a resize does.");
            if (never && restart.text().equals("RestartContainer")) {
                causes.invalid(restart, "must be 'NotRequired' when pod `restartPolicy` is 'Never'",
                        "A Pod that never restarts containers does not for a resize either.");
            }
        }
    }
}
