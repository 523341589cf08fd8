package podium.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.course.Expectation;
import podium.course.ExpectationReader;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;
import podium.simulation.Timeline;
import podium.text.Source;

/**
 * Expectations of runs of a real cluster. In steps, clone runs from 5.7 s to 9.2 s, migrate fails at 10.2 s and 11.2 s,
 * succeeds at 22.4 s, and app runs from 23.5 s on.
 */
class JudgeTest {
    private static final Timeline STEPS = RecordedRun.of("combo-second-init-fails-twice");

    private static Ruling judge(Timeline run, String text) {
        Fields fields = YamlText.read(new Source("x", text), problem -> {
            throw new AssertionError(problem);
        });
        Expectation expectation = ExpectationReader.read(fields).orElseThrow();
        return new Judge(new Sightings(run), new Answers(run, Map.of())).judge(expectation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "order: {moments: [clone started, clone ended 0, migrate started, verify ended 0, app started]} | true",
            "order: {moments: [migrate ended 1, migrate ended 0]} | true",
            "order: {moments: [migrate ended 0, migrate ended 1]} | false",
            "order: {moments: [clone ended 0, app ended]} | false",
            "order: {pod: other, moments: [clone started, app started]} | false",
            "order: {moments: [event Scheduled, clone started, 'status Init:1/3', migrate started, app ready]} | true",
            "order: {moments: [app ready, app started]} | false",
            "order: {moments: [event Scheduled, status Odd]} | false",
            "row: {status: Running, at: end} | true", "row: {ready: [0/1, 0/2], at: end} | false",
            "ended: {container: migrate, code: 1, by: 11s} | true",
            "ended: {container: migrate, code: 0, by: 11s} | false",
            "ended: {container: migrate, code: 0} | true",
            "ended: {container: app, code: 0} | false",
            "ended: {container: '*', code: 2, never: true} | true",
            "starts: {container: clone, times: 1} | true",
            "starts: {container: migrate, times: 3} | true",
            "starts: {container: migrate, times: 0..2} | false",
            "starts: {container: nobody, times: 0} | true",
            "starts: {pod: nobody, container: '*', times: 0} | false",
            "row: {pod: nobody, status: Running, never: true} | false",
            "row: {status: 'Init:1/3', at: 9.6s} | true",
            "row: {ready: 0/1, status: 'Init:0/3', restarts: 0, at: 6s} | true",
            "row: {status: Running, at: 22s} | false",
            "row: {status: Running, by: 24s} | true",
            "row: {status: [Running, Error], at: 50s} | true",
            "row: {status: PodInitializing} | true",
            "row: {status: Completed, never: true} | true",
            "row: {status: 'Init:Error', never: true} | false",
            "row: {ready: 0/1, from: 3s, to: 23s} | true",
            "row: {ready: 0/1, from: 3s, to: 24s} | false",
            "row: {restarts: 0, from: 23s500ms, to: 60s} | true",
            "row: {restarts: 2, at: 22s600ms} | true",
            "pods: {pod: 'ste*', status: Running, count: 1, at: 50s} | true",
            "pods: {pod: 'ste*', status: Running, count: 0, at: 9s} | true",
            "pods: {pod: 'ste*', status: Running, count: 2.., at: 50s} | false",
            "pods: {pod: 'ste*', image: 'busy*', count: 1, from: 6s, to: 50s} | true",
            "pods: {pod: 'ste*', image: nginx, count: 1} | false",
            "pods: {pod: 'ste*', node: elsewhere, count: 1} | false",
            "pods: {pod: nobody, count: 0} | false",
            "value: {object: pod/steps, jsonpath: '{.status.phase}', equals: Running, at: 50s} | true",
            "value: {object: pod/steps, jsonpath: '{.status.phase}', equals: Running, at: 9s} | false",
            "value: {object: Pod/st*, jsonpath: '{.status.nothing}', equals: '', at: 9s} | true",
            "value: {object: pod/steps, jsonpath: '{.status', contains: unclosed, at: 9s} | true",
            "value: {object: job/steps, jsonpath: '{.status}', contains: '', at: 9s} | false",
            "event: {object: pod/steps, reason: BackOff, contains: migrate} | true",
            "event: {object: job/steps, reason: BackOff, contains: migrate} | false",
            "row: {pod: 'ste*', ready: 1/1, at: 60s} | true",
            "row: {pod: nobody, ready: 1/1, at: 60s} | false",
            "phase: {is: Pending, from: 3s, to: 23s} | true",
            "phase: {is: Running, at: 60s} | true",
            "phase: {is: [Failed, Succeeded], never: true} | true",
            "phase: {is: Pending, at: 1s} | false",
            "restarts: {container: migrate, count: 2, at: 60s} | true",
            "restarts: {container: clone, count: 1..} | false",
            "event: {reason: BackOff, contains: Back-off restarting failed container migrate} | true",
            "event: {reason: BackOff, contains: verify} | false",
            "event: {reason: Scheduled, by: 3s} | true",
            "event: {reason: Killing, never: true} | true"})
    void aRecordedRunShowsIt(String text, boolean passed) {
        String times = text.replace("9.6s", "9s600ms");
        Ruling ruling = judge(STEPS, times);
        assertThat(ruling.passed()).as(ruling.toString()).isEqualTo(passed);
        assertThat(ruling.seen()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "row: {status: Running, at: 6s} | STATUS Running at 6s | at 6s: kubectl get pods prints 0/1 Init:0/3 0",
            "row: {status: 'Init:Error', never: true} | never STATUS Init:Error | "
                    + "from 10.2s on: kubectl get pods prints 0/1 Init:Error 0",
            "row: {status: Running, by: 20s} | STATUS Running by 20s | "
                    + "from 23.5s on: kubectl get pods prints 1/1 Running 0",
            "order: {moments: [app started, clone started]} | app started, then clone started | "
                    + "clone started at 7.3s; app started at 23.5s",
            "ended: {container: app, code: 3} | app ends with exit code 3 at some time | app did not end",
            "event: {reason: Killing} | an event Killing containing \"\" at some time | no event Killing"})
    void whatWasSeenIsSaid(String text, String expected, String seen) {
        Ruling ruling = judge(STEPS, text);
        assertThat(ruling.passed()).isFalse();
        assertThat(ruling.expected()).isEqualTo(expected);
        assertThat(ruling.seen()).isEqualTo(seen);
    }

    @Test
    void aPodThatFailedForGoodIsToldByItsPhase() {
        Timeline never = RecordedRun.of("init-fail-never");
        assertThat(judge(never, "phase: {is: Failed, at: 30s}").passed()).isTrue();
        assertThat(judge(never, "ended: {container: bad, code: 3}").passed()).isTrue();
        assertThat(judge(never, "starts: {container: '*', times: 2}").passed()).isTrue();
    }

    @Test
    void aDeletedPodHasNoRow() {
        Timeline gone = RecordedRun.of("init-delete-while-running");
        Ruling ruling = judge(gone, "row: {ready: 0/1, at: 10h}");
        assertThat(ruling.passed()).isFalse();
        assertThat(ruling.seen()).isEqualTo("at 600m: the Pod is gone");
    }
}
