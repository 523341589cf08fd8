package podium.control.cron;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectMeta;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.Job;
import podium.control.pod.Owners;
import podium.control.pod.PodTemplates;

/** Makes the Jobs of a CronJob. */
public final class CronJobs {
    private static final String SCHEDULED = "batch.kubernetes.io/cronjob-scheduled-timestamp";

    private CronJobs() {
    }

    /** The name of the Job of a time: in minutes since 1970. */
    public static String name(CronJob cron, Instant due) {
        return cron.metadata().name() + "-" + due.getEpochSecond() / 60;
    }

    static Job job(CronJob cron, Instant due) {
        ObjectMeta from = cron.spec().jobTemplate().metadata().orElse(PodTemplates.NO_METADATA);
        ZoneId zone = cron.spec().timeZone().map(ZoneId::of).orElse(ZoneOffset.UTC);
        String timestamp = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(due.atZone(zone));
        ObjectMeta meta = PodTemplates.NO_METADATA.withName(name(cron, due)).withNamespace(
                cron.metadata().namespace()).withLabels(from.labels()).withAnnotations(
                        PodTemplates.with(from.annotations(), SCHEDULED, timestamp)).withOwnerReferences(
                                List.of(Owners.reference(cron)));
        return new Job("batch/v1", "Job", meta, cron.spec().jobTemplate().spec(), Optional.empty());
    }
}
