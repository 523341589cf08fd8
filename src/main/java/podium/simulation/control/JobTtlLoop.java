package podium.simulation.control;

import java.time.Instant;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.workload.Job;
import podium.cluster.workload.JobStatus;
import podium.cluster.workload.WorkloadCondition;
import podium.control.job.JobFacts;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.api.Propagation;

/** Deletes Jobs some time after their end, their Pods first. Rule: controllers.md §4, ttlSecondsAfterFinished. */
public final class JobTtlLoop {
    private final ControlContext context;
    private final SyncQueue queue;

    public JobTtlLoop(ControlContext context) {
        this.context = context;
        this.queue = new SyncQueue(context.clock(), this::sync);
    }

    /** Begins to watch. */
    public void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        if (change.object() instanceof Job job && job.metadata().deletionTimestamp().isEmpty())
            due(job).ifPresent(at -> queue.addAt(job.key(), at));
    }

    private static Optional<Instant> due(Job job) {
        if (!JobFacts.isFinished(job)) return Optional.empty();
        Optional<Instant> end = job.status().map(JobStatus::conditions).stream().flatMap(c -> c.stream()).filter(
                c -> c.type().equals("Complete") || c.type().equals("Failed")).findFirst().flatMap(
                        WorkloadCondition::lastTransitionTime);
        return job.spec().ttlSecondsAfterFinished().flatMap(ttl -> end.map(e -> e.plusSeconds(ttl)));
    }

    private void sync(ObjectKey key) {
        Optional<Job> job = context.api().get(Job.class, key.namespace(), key.name()).filter(
                j -> j.metadata().deletionTimestamp().isEmpty());
        Optional<Instant> due = job.flatMap(JobTtlLoop::due);
        if (due.isEmpty()) return;
        if (due.get().isAfter(context.clock().now())) queue.addAt(key, due.get());
        else context.deleter().delete(job.get(), Optional.empty(), Propagation.FOREGROUND);
    }
}
