package podium.simulation.control;

import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.CronJobStatus;
import podium.cluster.workload.Job;
import podium.control.ControlRule;
import podium.control.cron.CronDecision;
import podium.control.cron.CronJobRules;
import podium.control.cron.CronJobWords;
import podium.control.cron.CronJobs;
import podium.control.pod.Owners;
import podium.simulation.Change.ObjectChanged;

/** The controller of CronJobs. */
public final class CronJobLoop {
    private final ControlContext context;
    private final ActionRunner runner;
    private final SyncQueue queue;

    public CronJobLoop(ControlContext context) {
        this.context = context;
        this.runner = new ActionRunner(context, context.recorder("cronjob-controller"), new CronJobWords());
        this.queue = new SyncQueue(context.clock(), this::sync);
    }

    /** Begins to watch. */
    public void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        if (change.object() instanceof CronJob cron) queue.add(cron.key());
        else if (change.object() instanceof Job job) Interest.ownerOf(job, CronJob.class).ifPresent(queue::add);
    }

    private void sync(ObjectKey key) {
        Optional<CronJob> found = context.api().get(CronJob.class, key.namespace(), key.name());
        if (found.isEmpty()) return;
        CronJob cron = found.get();
        List<Job> jobs = context.list(Job.class, key.namespace()).stream().filter(j -> Owners.owns(cron, j)).toList();
        CronDecision decision = CronJobRules.decide(cron, jobs, context.clock().now());
        Optional<String> problem = runner.run(cron, decision.actions(), ControlRule.CRON_JOB,
                "schedule " + cron.spec().schedule() + "; " + jobs.size() + " Jobs");
        CronJobStatus status = decision.start().flatMap(
                due -> context.api().get(Job.class, key.namespace(), CronJobs.name(cron, due)).map(
                        made -> CronJobRules.started(decision.status(), made, due))).orElse(decision.status());
        context.api().update(cron, c -> c.withStatus(Optional.of(status)));
        decision.again().ifPresent(at -> queue.addAt(key, at));
        if (problem.isPresent()) queue.retry(key);
        else queue.forget(key);
    }
}
