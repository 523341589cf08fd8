package podium.control.job;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.NavigableSet;
import podium.cluster.pod.Pod;
import podium.cluster.workload.JobStatus;
import podium.cluster.workload.WorkloadCondition;
import podium.control.Action;
import podium.control.WorkloadConditions;

/** The status of a Job in the making. */
final class StatusDraft {
    private final JobStatus before;
    private List<WorkloadCondition> conditions;
    private Optional<Instant> start;
    private Optional<Instant> completion;
    private final List<String> newlySucceeded = new ArrayList<>();
    private final List<String> newlyFailed = new ArrayList<>();
    private int active;
    private int ready;
    private int terminating;
    private int succeeded;
    private int failed;
    private String completedIndexes;
    private Optional<String> failedIndexes;

    StatusDraft(JobStatus before) {
        this.before = before;
        this.conditions = before.conditions();
        this.start = before.startTime();
        this.completion = before.completionTime();
        this.active = before.active();
        this.ready = before.ready().orElse(0);
        this.terminating = before.terminating().orElse(0);
        this.succeeded = before.succeeded();
        this.failed = before.failed();
        this.completedIndexes = before.completedIndexes();
        this.failedIndexes = before.failedIndexes();
    }

    StatusDraft started(Optional<Instant> at) {
        start = at;
        return this;
    }

    StatusDraft pods(int nowActive, int nowReady, int nowTerminating) {
        active = nowActive;
        ready = nowReady;
        terminating = nowTerminating;
        return this;
    }

    void succeededOne(Pod pod) {
        succeeded++;
        newlySucceeded.add(pod.metadata().uid());
    }

    void failedOne(Pod pod) {
        failed++;
        newlyFailed.add(pod.metadata().uid());
    }

    void indexes(NavigableSet<Integer> done, Optional<NavigableSet<Integer>> given) {
        completedIndexes = Indexes.write(done);
        succeeded = done.size();
        failedIndexes = given.map(Indexes::write);
    }

    /** A suspended Job has no start: it will begin anew. */
    void suspended(boolean is, Instant now) {
        if (is) start = Optional.empty();
        conditions = WorkloadConditions.replace(conditions, new WorkloadCondition("Suspended", is ? "True" : "False",
                WorkloadConditions.time(now), Optional.empty(), WorkloadConditions.time(now),
                is ? "JobSuspended" : "JobResumed",
                is ? "Job suspended" : "Job resumed"));
    }

    /** Writes the interim condition, and the last one with its event once no Pod terminates. */
    List<Action> finish(Finish finish, Instant now) {
        if (!WorkloadConditions.isTrue(conditions, finish.interim())) {
            conditions = WorkloadConditions.append(conditions, finish.condition(finish.interim(), now));
        }
        if (terminating > 0) return List.of();
        conditions = WorkloadConditions.append(conditions, finish.condition(finish.last(), now));
        if (!finish.failure()) completion = WorkloadConditions.time(now);
        return List.of(finish.event());
    }

    JobStatus build() {
        return new JobStatus(conditions, start, completion, active, Optional.of(terminating), Optional.of(ready),
                succeeded, failed,
                completedIndexes, failedIndexes, Optional.of(JsonNodeFactory.instance.objectNode()));
    }

    /** The status before, with the Pods that are about to be counted; empty when there are none. */
    Optional<JobStatus> uncounted() {
        ObjectNode pods = JsonNodeFactory.instance.objectNode();
        if (!newlyFailed.isEmpty()) newlyFailed.forEach(pods.putArray("failed")::add);
        if (!newlySucceeded.isEmpty()) newlySucceeded.forEach(pods.putArray("succeeded")::add);
        if (pods.isEmpty()) return Optional.empty();
        return Optional.of(new JobStatus(before.conditions(), before.startTime(), before.completionTime(), active,
                Optional.of(terminating), Optional.of(ready), before.succeeded(), before.failed(), completedIndexes,
                failedIndexes, Optional.of(pods)));
    }
}
