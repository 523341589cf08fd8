package podium.control.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.pod.Pod;
import podium.cluster.workload.Job;
import podium.control.Cases;

/** Back-off, ends of Pods, indexes and failure policies, each on its own. */
class JobPartsTest {
    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "3, 40", "6, 320", "7, 600", "50, 600"})
    void theDelayDoubles(int failures, long seconds) {
        assertThat(JobBackOff.delay(failures)).hasSeconds(seconds);
    }

    @Test
    void aSuccessForgetsTheFailuresBeforeIt() {
        JobBackOff twice = new JobBackOff(2, Optional.of(Cases.NOW.minusSeconds(100)));
        assertThat(twice.after(Cases.pods("a Succeeded"), List.of())).isEqualTo(JobBackOff.NONE);
        assertThat(twice.after(List.of(), Cases.pods("a Failed")).failures()).isEqualTo(3);
        assertThat(twice.after(List.of(), List.of())).isEqualTo(twice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "containerStatuses: [{name: c, state: {terminated: {finishedAt: '2026-01-05T09:08:00Z'}}}]" | 09:08
            "containerStatuses: [{name: c, state: {waiting: {}}}]" | 09:02
            "containerStatuses: [{name: c, state: {waiting: {}}}], initContainerStatuses: [{name: s, state: {terminated: {finishedAt: '2026-01-05T09:07:00Z'}}}]" | 09:07
            "containerStatuses: [{name: c, state: {terminated: {finishedAt: '2026-01-05T09:08:00Z'}}}], initContainerStatuses: [{name: s, state: {running: {}}}]" | 09:02
            """)
    void aPodEndsWithItsContainersOrElseWhenItWasLastReady(String statuses, String end) {
        Pod pod = Cases.read(Pod.class,
                "metadata: {name: a}, spec: {initContainers: [{name: s, restartPolicy: Always}], containers: [{name: c}]}, "
                        + "status: {phase: Failed, conditions: [{type: Ready, status: 'False', lastTransitionTime: '2026-01-05T09:02:00Z'}], "
                        + statuses + "}");
        assertThat(FinishTime.of(pod)).isEqualTo(Instant.parse("2026-01-05T" + end + ":00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''        | ''
            0         | 0
            1,2       | 1,2
            1-3       | 1-3
            7,1,3,4,5 | 1,3-5,7
            """)
    void indexesAreWrittenAsRanges(String given, String written) {
        assertThat(Indexes.write(new TreeSet<>(Indexes.parse(given)))).isEqualTo(written);
    }

    private static final String RULES = "podFailurePolicy: {rules: [{action: Ignore, onPodConditions: [{type: DisruptionTarget, status: 'True'}]}, "
            + "{action: FailJob, onExitCodes: {containerName: c, operator: In, values: [42]}}, "
            + "{action: Count, onExitCodes: {operator: NotIn, values: [1]}}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c | 42 | FailJob
            c | 3  | Count
            c | 1  | none
            c | 0  | none
            i | 42 | Count
            """)
    void theFirstRuleThatMatchesCounts(String container, int code, String action) {
        Job job = Cases.read(Job.class, "metadata: {name: j}, spec: {template: {spec: {}}, " + RULES + "}");
        String list = container.equals("c") ? "containerStatuses" : "initContainerStatuses";
        Pod pod = Cases.read(Pod.class,
                "metadata: {name: a, namespace: ns}, spec: {}, status: {" + list + ": [{name: " + container
                        + ", state: {terminated: {exitCode: " + code + "}}}]}");
        Optional<FailurePolicy.Match> match = FailurePolicy.match(job.spec().podFailurePolicy(), pod);
        assertThat(match.map(FailurePolicy.Match::action).orElse("none")).isEqualTo(action);
        match.filter(m -> m.action().equals("FailJob")).ifPresent(m -> assertThat(m.why()).isEqualTo(
                "Container c for pod ns/a failed with exit code 42 matching FailJob rule at index 1"));
    }

    @Test
    void anIndexHasALimitOfItsOwn() {
        Job job = Cases.read(Job.class,
                "metadata: {name: work, namespace: ns, uid: j}, spec: {completionMode: Indexed, completions: 2, parallelism: 2, "
                        + "backoffLimit: 99, backoffLimitPerIndex: 1, template: {spec: {}}}, status: {startTime: '2026-01-05T09:05:00Z'}");
        JobDecision first = JobRules.decide(job, Cases.pods("a Failed tracked /0; b Running tracked /1"),
                JobBackOff.NONE, Cases.NOW);
        assertThat(Cases.told(first.decision().actions())).isEqualTo("create Pod work-0-");
        Pod last = Cases.pods("a Failed tracked /0").getFirst();
        Pod again = last.withMetadata(last.metadata().withAnnotations(java.util.Map.of(Indexes.KEY, "0",
                "batch.kubernetes.io/job-index-failure-count", "1")));
        JobDecision second = JobRules.decide(job, List.of(again, Cases.pods("b Running tracked /1").getFirst()),
                JobBackOff.NONE, Cases.NOW);
        assertThat(second.decision().object().status().flatMap(s -> s.failedIndexes())).contains("0");
        assertThat(Cases.told(second.decision().actions())).isEqualTo("release Pod a");
    }
}
