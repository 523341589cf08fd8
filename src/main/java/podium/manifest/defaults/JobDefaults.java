package podium.manifest.defaults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.manifest.tree.Trees;

/** What Jobs and CronJobs get; labels and selector need the uid and come when the object is stored. Rule: api.md §2. */
final class JobDefaults {
    private JobDefaults() {
    }

    static void job(ObjectNode spec) {
        if (!spec.has("completions") && !spec.has("parallelism")) spec.put("completions", 1);
        Trees.preset(spec, "parallelism", 1);
        Trees.preset(spec, "backoffLimit", spec.has("backoffLimitPerIndex") ? Integer.MAX_VALUE : 6);
        Trees.preset(spec, "completionMode", "NonIndexed");
        Trees.preset(spec, "suspend", false);
        Trees.preset(spec, "manualSelector", false);
        Trees.preset(spec, "podReplacementPolicy", spec.has("podFailurePolicy") ? "Failed" : "TerminatingOrFailed");
        for (ObjectNode rule : Trees.objects(spec.path("podFailurePolicy").path("rules"))) {
            for (ObjectNode condition : Trees.objects(rule.path("onPodConditions"))) {
                Trees.preset(condition, "status", "True");
            }
        }
    }

    static void cronJob(ObjectNode spec) {
        Trees.preset(spec, "concurrencyPolicy", "Allow");
        Trees.preset(spec, "suspend", false);
        Trees.preset(spec, "successfulJobsHistoryLimit", 3);
        Trees.preset(spec, "failedJobsHistoryLimit", 1);
    }
}
