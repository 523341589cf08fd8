package podium.cluster.workload;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a CronJob has done. */
public record CronJobStatus(
        List<JsonNode> active,
        Optional<Instant> lastScheduleTime,
        Optional<Instant> lastSuccessfulTime) {
}
