package podium.control.cron;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import podium.cluster.workload.Job;

/** The references by which a CronJob remembers the Jobs that it started. */
final class ActiveJobs {
    private ActiveJobs() {
    }

    static JsonNode reference(Job job) {
        return JsonNodeFactory.instance.objectNode().put("kind", "Job").put("namespace",
                job.metadata().namespace()).put("name", job.metadata().name()).put("uid", job.metadata().uid()).put(
                        "apiVersion", "batch/v1").put("resourceVersion", job.metadata().resourceVersion());
    }

    static boolean has(List<JsonNode> active, Job job) {
        return active.stream().anyMatch(r -> r.path("uid").asText().equals(job.metadata().uid()));
    }

    static List<JsonNode> without(List<JsonNode> active, Job job) {
        return active.stream().filter(r -> !r.path("uid").asText().equals(job.metadata().uid())).toList();
    }

    static List<JsonNode> with(List<JsonNode> active, Job job) {
        List<JsonNode> all = new ArrayList<>(active);
        all.add(reference(job));
        return all;
    }
}
