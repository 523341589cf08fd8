package podium.control.job;

import java.time.Instant;
import java.util.Optional;
import podium.cluster.workload.WorkloadCondition;
import podium.control.Action.Tell;
import podium.control.WorkloadConditions;

/** How a Job is about to end, or has. Rule: controllers.md §4, table of conditions. */
record Finish(boolean failure, String reason, String message) {
    static final Finish COMPLETE = new Finish(false, "CompletionsReached", "Reached expected number of succeeded pods");

    static Finish failed(String reason, String message) {
        return new Finish(true, reason, message);
    }

    /** The type of the condition that is there while Pods still end. */
    String interim() {
        return failure ? "FailureTarget" : "SuccessCriteriaMet";
    }

    /** The type of the condition of a Job that is over. */
    String last() {
        return failure ? "Failed" : "Complete";
    }

    WorkloadCondition condition(String type, Instant now) {
        return new WorkloadCondition(type, "True", WorkloadConditions.time(now), Optional.empty(),
                WorkloadConditions.time(now), reason, message);
    }

    Tell event() {
        return failure ? Tell.warning(reason, message) : Tell.normal("Completed", "Job completed");
    }
}
