package podium.cluster.workload;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Optional;

import podium.cluster.LabelSelector;
import podium.cluster.pod.PodTemplateSpec;

/** What a Job should do; times in seconds. */
public record JobSpec(
        Optional<Integer> parallelism,
        Optional<Integer> completions,
        Optional<Long> activeDeadlineSeconds,
        Optional<PodFailurePolicy> podFailurePolicy,
        Optional<JsonNode> successPolicy,
        Optional<Integer> backoffLimit,
        Optional<Integer> backoffLimitPerIndex,
        Optional<Integer> maxFailedIndexes,
        Optional<LabelSelector> selector,
        Optional<Boolean> manualSelector,
        PodTemplateSpec template,
        Optional<Integer> ttlSecondsAfterFinished,
        Optional<String> completionMode,
        Optional<Boolean> suspend,
        Optional<String> podReplacementPolicy,
        Optional<String> managedBy) {
    /** The same spec with another template. */
    public JobSpec withTemplate(PodTemplateSpec template) {
        return new JobSpec(parallelism, completions, activeDeadlineSeconds, podFailurePolicy, successPolicy,
                backoffLimit, backoffLimitPerIndex, maxFailedIndexes, selector, manualSelector, template,
                ttlSecondsAfterFinished, completionMode, suspend, podReplacementPolicy, managedBy);
    }

    /** The same spec with another selector. */
    public JobSpec withSelector(Optional<LabelSelector> selector) {
        return new JobSpec(parallelism, completions, activeDeadlineSeconds, podFailurePolicy, successPolicy,
                backoffLimit, backoffLimitPerIndex, maxFailedIndexes, selector, manualSelector, template,
                ttlSecondsAfterFinished, completionMode, suspend, podReplacementPolicy, managedBy);
    }
}
