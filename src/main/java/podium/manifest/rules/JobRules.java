package podium.manifest.rules;

import java.util.List;
import java.util.Map;

/** Jobs. Rule: api.md §4.13.7. */
final class JobRules {
    private static final List<String> NUMBERS = List.of("parallelism", "completions", "activeDeadlineSeconds",
            "backoffLimit", "ttlSecondsAfterFinished", "backoffLimitPerIndex", "maxFailedIndexes");
    private static final String ENDS = "The Pods of a Job end: their restartPolicy is OnFailure or Never.";

    private JobRules() {
    }

    static void job(Value root, Causes causes) {
        Value name = root.field("metadata").field("name");
        Value spec = root.field("spec");
        JobSelectorRules.generated(spec, causes);
        boolean manual = JobSelectorRules.isManual(spec);
        spec(spec, () -> Names.labelValue(manual ? "" : name.text()).forEach(
                why -> causes.invalid(name.at("spec.template.labels"), why,
                        "The name of a Job becomes a label of its Pods.")),
                causes);
        JobSelectorRules.matches(root, causes);
        indexed(name, spec, causes);
    }

    /** Rule: a Job with indices must be able to name the last of its Pods (api.md §4.13.7). */
    private static void indexed(Value name, Value spec, Causes causes) {
        Value completions = spec.field("completions");
        boolean counts = spec.field("completionMode").text().equals("Indexed") && completions.number() > 0;
        if (!counts) return;
        String last = name.text() + "-" + (completions.number() - 1);
        if (!Names.label(last).isEmpty()) {
            causes.invalid(name, "will not able to create pod with invalid DNS label: " + last,
                    "Pods are named by their index.");
        }
    }

    /** The Job of a template, which has no name yet. */
    static void template(Value spec, Causes causes) {
        spec(spec, () -> {
        }, causes);
    }

    /** @param labels checks the labels that the template gets from the Job's name, when there is one */
    private static void spec(Value spec, Runnable labels, Causes causes) {
        NUMBERS.forEach(number -> Checks.notNegative(spec.field(number), causes));
        completion(spec, causes);
        FailurePolicyRules.check(spec, causes);
        labels.run();
        PodRules.template(spec.field("template"), Map.of(), causes);
        Value policy = spec.field("template").field("spec").field("restartPolicy");
        boolean byPolicy = spec.field("podFailurePolicy").isPresent();
        if (policy.text().equals("Always")) {
            causes.required(policy, "valid values: \"OnFailure\", \"Never\"", ENDS);
        } else if (byPolicy && policy.text().equals("OnFailure")) {
            causes.invalid(policy, "only \"Never\" is supported when podFailurePolicy is specified", ENDS);
        } else {
            Checks.oneOf(policy, List.of("OnFailure", "Never"), causes);
        }
        Value replacement = spec.field("podReplacementPolicy");
        Checks.oneOf(replacement, byPolicy ? List.of("Failed") : List.of("Failed", "TerminatingOrFailed"), causes);
    }

    private static void completion(Value spec, Causes causes) {
        Value mode = spec.field("completionMode");
        Checks.oneOf(mode, List.of("NonIndexed", "Indexed"), causes);
        if (mode.text().equals("Indexed")) {
            if (!spec.field("completions").isPresent()) {
                causes.required(spec.field("completions"), "when completion mode is Indexed", "Indices need an end.");
            }
            if (spec.field("parallelism").number() > 100_000) {
                causes.invalid(spec.field("parallelism"),
                        "must be less than or equal to 100000 when completion mode is Indexed", "At most 100000.");
            }
        } else {
            for (String field : List.of("backoffLimitPerIndex", "maxFailedIndexes", "successPolicy")) {
                if (spec.field(field).isPresent()) {
                    causes.invalid(spec.field(field), "requires indexed completion mode", "Only Jobs with indices.");
                }
            }
        }
        if (spec.field("maxFailedIndexes").isPresent() && !spec.field("backoffLimitPerIndex").isPresent()) {
            causes.required(spec.field("backoffLimitPerIndex"), "when maxFailedIndexes is specified", "Both or none.");
        }
    }
}
