package podium.manifest.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a Job makes of failed Pods. Rule: api.md §4.13.8. */
final class FailurePolicyRules {
    private static final List<String> ACTIONS = List.of("Count", "FailIndex", "FailJob", "Ignore");

    private FailurePolicyRules() {
    }

    static void check(Value job, Causes causes) {
        Value rules = job.field("podFailurePolicy").field("rules");
        Set<String> names = new LinkedHashSet<>();
        Value pod = job.field("template").field("spec");
        for (String list : List.of("containers", "initContainers")) {
            pod.field(list).items().forEach(c -> names.add(c.field("name").text()));
        }
        for (Value rule : rules.items()) {
            action(rule.field("action"), job, causes);
            Value codes = rule.field("onExitCodes");
            Value conditions = rule.field("onPodConditions");
            if (codes.isPresent()) codes(codes, names, causes);
            conditions.items().forEach(c -> condition(c, causes));
            if (codes.isPresent() && !conditions.isEmpty()) {
                causes.add(rule, "Invalid value: specifying both OnExitCodes and OnPodConditions is not supported",
                        "A rule looks at exit codes or at conditions.");
            } else if (!codes.isPresent() && conditions.isEmpty()) {
                causes.add(rule, "Invalid value: specifying one of OnExitCodes and OnPodConditions is required",
                        "A rule looks at exit codes or at conditions.");
            }
        }
    }

    private static void action(Value action, Value job, Causes causes) {
        if (action.text().isEmpty()) {
            causes.required(action, "valid values: [\"Count\" \"FailIndex\" \"FailJob\" \"Ignore\"]", "What to do.");
            return;
        }
        if (action.text().equals("FailIndex") && !job.field("backoffLimitPerIndex").isPresent()) {
            causes.invalid(action, "requires the backoffLimitPerIndex to be set", "Indices fail with a limit each.");
        }
        Checks.oneOf(action, ACTIONS, causes);
    }

    private static void codes(Value codes, Set<String> containers, Causes causes) {
        Value operator = codes.field("operator");
        causes.supported(operator, List.of("In", "NotIn"), "The codes are in the list, or not in it.");
        Value container = codes.field("containerName");
        if (container.isPresent() && !containers.contains(container.text())) {
            causes.invalid(container, "must be one of the container or initContainer names in the pod template",
                    "The container must exist.");
        }
        Value values = codes.field("values");
        if (values.isEmpty()) causes.invalid(values, "at least one value is required", "Some exit codes.");
        long last = Long.MIN_VALUE;
        boolean ordered = true;
        List<Long> seen = new ArrayList<>();
        for (Value value : values.items()) {
            if (operator.text().equals("In") && value.number() == 0) {
                causes.invalid(value, "must not be 0 for the In operator", "0 is no failure.");
            }
            if (seen.contains(value.number())) causes.duplicate(value, "Each code once.");
            else if (value.number() < last) ordered = false;
            seen.add(value.number());
            last = value.number();
        }
        if (!ordered) causes.invalid(values, "must be ordered", "From small to large.");
    }

    private static void condition(Value condition, Causes causes) {
        Checks.formed(condition.field("type"), Names::key, causes);
        causes.supported(condition.field("status"), List.of("False", "True", "Unknown"), "A condition's status.");
    }
}
