package podium.manifest.rules;

import java.util.Arrays;
import java.util.List;

/** CronJobs. Rule: api.md §4.13.10. */
final class CronJobRules {
    private static final List<String> DESCRIPTORS = List.of("@yearly", "@annually", "@monthly", "@weekly", "@daily",
            "@midnight", "@hourly");

    private CronJobRules() {
    }

    static void check(Value root, Causes causes) {
        Value name = root.field("metadata").field("name");
        Value spec = root.field("spec");
        Value schedule = spec.field("schedule");
        if (schedule.text().isEmpty()) causes.required(schedule, "", "A CronJob says when it runs: minute hour day …");
        else schedule(schedule, causes);
        Value zone = spec.field("timeZone");
        if (zone.isPresent() && zone.text().isEmpty()) {
            causes.invalid(zone, "timeZone must be nil or non-empty string", "A name such as Europe/Berlin.");
        }
        Checks.notNegative(spec.field("startingDeadlineSeconds"), causes);
        Checks.oneOf(spec.field("concurrencyPolicy"), List.of("Allow", "Forbid", "Replace"), causes);
        Checks.notNegative(spec.field("successfulJobsHistoryLimit"), causes);
        Checks.notNegative(spec.field("failedJobsHistoryLimit"), causes);
        Value job = spec.field("jobTemplate").field("spec");
        if (job.field("selector").isPresent()) {
            causes.invalid(job.field("selector"), "`selector` will be auto-generated", "Leave it out.");
        }
        JobRules.template(job, causes);
        if (name.text().length() > 52) {
            causes.invalid(name, "must be no more than 52 characters", "Eleven characters follow in its Jobs' names.");
        }
    }

    private static void schedule(Value schedule, Causes causes) {
        String rule = "Five fields: minute, hour, day of month, month, day of week.";
        String text = schedule.text().strip();
        if (text.contains("TZ=")) {
            causes.invalid(schedule, "cannot use TZ or CRON_TZ in schedule, use timeZone field instead", rule);
        } else if (text.startsWith("@")) {
            boolean known = DESCRIPTORS.contains(text) || text.startsWith("@every ");
            if (!known) causes.invalid(schedule, "unrecognized descriptor: " + text, rule);
        } else {
            String[] fields = text.split("\\s+");
            if (fields.length != 5) {
                causes.invalid(schedule, "expected exactly 5 fields, found " + fields.length + ": ["
                        + String.join(" ", Arrays.asList(fields)) + "]", rule);
            } else {
                CronField.complaint(fields).ifPresent(why -> causes.invalid(schedule, why, rule));
            }
        }
    }
}
