package podium.cluster.workload;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a Job has reached. */
public record JobStatus(
        List<WorkloadCondition> conditions,
        Optional<Instant> startTime,
        Optional<Instant> completionTime,
        int active,
        Optional<Integer> terminating,
        Optional<Integer> ready,
        int succeeded,
        int failed,
        String completedIndexes,
        Optional<String> failedIndexes,
        Optional<JsonNode> uncountedTerminatedPods) {
}
