package podium.control.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.workload.Job;
import podium.cluster.workload.JobStatus;
import podium.control.Cases;

/** A Job of one completion that has run for five minutes; each row changes its spec or its Pods. */
class JobRulesTest {
    private static Job job(String spec, String status) {
        return Cases.read(Job.class,
                "metadata: {name: work, namespace: ns, uid: j}, spec: {backoffLimit: 2, podReplacementPolicy: TerminatingOrFailed, "
                        + "template: {spec: {restartPolicy: Never}}" + spec
                        + "}, status: {startTime: '2026-01-05T09:05:00Z'" + status + "}");
    }

    private static JobDecision decide(String spec, String status, String pods) {
        return JobRules.decide(job(spec, status), Cases.pods(pods), JobBackOff.NONE, Cases.NOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            one Pod for one completion       | ", completions: 1, parallelism: 1" | ""                       | ""                    | create Pod work-
            as many as are to run at once    | ", completions: 5, parallelism: 2" | ""                       | ""                    | create Pod work-; create Pod work-
            no more than are missing         | ", completions: 5, parallelism: 4" | ", succeeded: 4"         | ""                    | create Pod work-
            too many: stuck ones go          | ", completions: 5, parallelism: 1" | ""                       | a Running ready tracked; b Pending tracked | release Pod b; delete Pod b
            suspended: all go                | ", completions: 1, suspend: true"  | ""                       | a Running tracked     | release Pod a; delete Pod a; Suspended: Job suspended
            a failed one waits for its turn  | ", completions: 1"                 | ""                       | a Failed tracked      | create Pod work-; release Pod a
            one too many has failed          | ", completions: 1"                 | ", failed: 2"            | a Failed tracked      | "release Pod a; BackoffLimitExceeded: Job has reached the specified backoff limit"
            the deadline has passed          | ", activeDeadlineSeconds: 300"     | ""                       | a Running tracked     | delete Pod a; release Pod a
            the work is done                 | ", completions: 1"                 | ""                       | a Succeeded tracked   | release Pod a; Completed: Job completed
            done, and nothing is left to do  | ", completions: 1"                 | ", succeeded: 1, conditions: [{type: Complete, status: 'True'}]" | "" | ""
            without a number one success is enough | ", parallelism: 2"             | ""                       | a Succeeded tracked; b Running tracked | release Pod a
            """)
    void runsItsPods(String why, String spec, String status, String pods, String expected) {
        assertThat(Cases.told(decide(spec, status, pods).decision().actions())).as(why).isEqualTo(expected);
    }

    @Test
    void theEndWaitsUntilNoPodTerminates() {
        JobDecision first = decide(", activeDeadlineSeconds: 300", "", "a Running tracked");
        assertThat(conditions(first)).containsExactly("FailureTarget DeadlineExceeded");
        JobDecision last = JobRules.decide(first.decision().object(), Cases.pods("a Failed deleted"), first.backOff(),
                Cases.NOW.plusSeconds(2));
        assertThat(conditions(last)).containsExactly("FailureTarget DeadlineExceeded", "Failed DeadlineExceeded");
        assertThat(Cases.told(last.decision().actions())).isEqualTo(
                "DeadlineExceeded: Job was active longer than specified deadline");
    }

    @Test
    void theNextPodWaitsForTheBackOff() {
        JobBackOff twice = new JobBackOff(2, Optional.of(Cases.NOW.minusSeconds(5)));
        JobDecision decision = JobRules.decide(job(", completions: 1", ", failed: 2"), List.of(), twice, Cases.NOW);
        assertThat(decision.decision().actions()).isEmpty();
        assertThat(decision.decision().again()).contains(Cases.NOW.plusSeconds(15));
    }

    @Test
    void everyIndexIsDoneOnce() {
        String spec = ", completionMode: Indexed, completions: 4, parallelism: 3";
        JobDecision decision = decide(spec, ", completedIndexes: '0', succeeded: 1",
                "a Running tracked /1; b Succeeded tracked /3");
        assertThat(Cases.told(decision.decision().actions())).isEqualTo("create Pod work-2-; release Pod b");
        assertThat(decision.decision().object().status().map(JobStatus::completedIndexes)).contains("0,3");
    }

    @Test
    void whatIsAboutToBeCountedIsNamedFirst() {
        JobDecision decision = decide(", completions: 3, parallelism: 1, backoffLimit: 9", ", failed: 1, succeeded: 1",
                "a Failed tracked; b Succeeded tracked; c Succeeded");
        JobStatus first = decision.uncounted().orElseThrow();
        assertThat(first.uncountedTerminatedPods()).hasValueSatisfying(
                u -> assertThat(u).hasToString("{\"failed\":[\"a\"],\"succeeded\":[\"b\"]}"));
        assertThat(first.failed() + first.succeeded()).isEqualTo(2);
        JobStatus last = decision.decision().object().status().orElseThrow();
        assertThat(last.uncountedTerminatedPods()).hasValueSatisfying(u -> assertThat(u).isEmpty());
        assertThat(last.failed() + last.succeeded()).isEqualTo(4);
    }

    @Test
    void restartsOfAllContainersCountWithOnFailure() {
        Job job = Cases.read(Job.class,
                "metadata: {name: work, namespace: ns, uid: j}, spec: {backoffLimit: 3, completions: 1, "
                        + "template: {spec: {restartPolicy: OnFailure}}}, status: {startTime: '2026-01-05T09:05:00Z'}");
        var pod = Cases.read(podium.cluster.pod.Pod.class,
                "metadata: {name: a, uid: a, finalizers: [batch.kubernetes.io/job-tracking]}, spec: {}, status: {phase: Running, "
                        + "initContainerStatuses: [{name: i, restartCount: 2}], containerStatuses: [{name: c, restartCount: 1}]}");
        assertThat(conditions(JobRules.decide(job, List.of(pod), JobBackOff.NONE, Cases.NOW))).containsExactly(
                "FailureTarget BackoffLimitExceeded");
    }

    @Test
    void aResumedJobBeginsAnew() {
        JobDecision decision = decide(", completions: 1, suspend: false",
                ", conditions: [{type: Suspended, status: 'True'}]", "");
        assertThat(Cases.told(decision.decision().actions())).isEqualTo("create Pod work-; Resumed: Job resumed");
        assertThat(decision.decision().object().status().flatMap(JobStatus::startTime)).contains(Cases.NOW);
    }

    private static List<String> conditions(JobDecision decision) {
        return decision.decision().object().status().orElseThrow().conditions().stream().map(
                c -> c.type() + " " + c.reason()).toList();
    }
}
