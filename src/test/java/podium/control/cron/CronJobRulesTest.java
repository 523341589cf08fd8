package podium.control.cron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.Job;
import podium.control.Cases;

/** A CronJob of every minute, made half a minute before the full one; jobs are written as a name and how they are. */
class CronJobRulesTest {
    private static CronJob cron(String spec, String status) {
        return Cases.read(CronJob.class,
                "metadata: {name: c, namespace: ns, uid: c, creationTimestamp: '2026-01-05T09:09:30Z'}, spec: {schedule: '* * * * *', "
                        + "concurrencyPolicy: Allow, jobTemplate: {spec: {template: {spec: {}}}}" + spec
                        + "}, status: {" + status + "}");
    }

    private static List<Job> jobs(String text) {
        return text.isBlank() ? List.of() : Stream.of(text.split(";", -1)).map(String::strip).map(line -> {
            List<String> words = List.of(line.split(" ", -1));
            String condition = words.get(1).equals("Running") ? "" : "{type: " + words.get(1) + ", status: 'True'}";
            return Cases.read(Job.class,
                    "metadata: {name: " + words.getFirst() + ", namespace: ns, uid: " + words.getFirst()
                            + "}, spec: {template: {spec: {}}}, status: {conditions: [" + condition + "]}");
        }).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            the minute has come           | ""                             | ""                                             | ""            | create Job c-29460070
            it has been served            | ""                             | "lastScheduleTime: '2026-01-05T09:10:00Z'"     | ""            | ""
            suspended                     | ", suspend: true"              | ""                                             | ""            | ""
            one runs and forbids          | ", concurrencyPolicy: Forbid"  | "active: [{uid: a, name: a}]"                  | a Running     | "JobAlreadyActive: Not starting job because prior execution is running and concurrency policy is Forbid"
            one runs and is replaced      | ", concurrencyPolicy: Replace" | "active: [{uid: a, name: a}]"                  | a Running     | delete Job a; create Job c-29460070
            one has ended                 | ", suspend: true"              | "active: [{uid: a, name: a}]"                  | a Complete    | "SawCompletedJob: Saw completed job: a, condition: Complete"
            one is missing                | ", suspend: true"              | "active: [{uid: a, name: a}]"                  | ""            | "MissingJob: Active job went missing: a"
            more failed than are kept     | ", suspend: true"              | ""                                             | a Failed; b Failed | delete Job a
            a zone nobody knows           | ", timeZone: Mars/Olympus"      | ""                                             | ""            | "UnknownTimeZone: invalid timeZone: ""Mars/Olympus"": unknown time zone Mars/Olympus"
            more than three have ended    | ", suspend: true"              | ""                                             | a Complete; b Complete; d Complete; e Complete | delete Job a
            """)
    void startsJobs(String why, String spec, String status, String jobs, String expected) {
        CronJob cron = Cases.read(CronJob.class,
                "metadata: {name: c, namespace: ns, uid: c, creationTimestamp: '2026-01-05T09:09:30Z'}, spec: "
                        + "{schedule: '* * * * *', jobTemplate: {spec: {template: {spec: {}}}}"
                        + (spec.contains("concurrencyPolicy") ? "" : ", concurrencyPolicy: Allow") + spec
                        + "}, status: {" + status + "}");
        assertThat(Cases.told(CronJobRules.decide(cron, jobs(jobs), Cases.NOW).actions())).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10, 60, true", "10, 5, false"})
    void aMissedStartIsSaid(long late, long deadline, boolean starts) {
        CronDecision decision = CronJobRules.decide(cron(", startingDeadlineSeconds: " + deadline, ""), List.of(),
                Cases.NOW.plusSeconds(late));
        assertThat(decision.start().isPresent()).isEqualTo(starts);
        assertThat(decision.again()).contains(Cases.NOW.plusMillis(60_100));
    }
}
