package podium.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.frame.Lane.Segment;
import podium.frame.PodFrame.Life;

class FramesTest {
    private static final Frames FAILING = Frames.of(Runs.pod("steps", """
            nodeName: node-1
            initContainers: [{name: fetch, image: busybox}, {name: prepare, image: busybox}]
            containers: [{name: app, image: nginx}]
            """).at(1).pulls("fetch", "busybox").at(3).pulled("fetch", "busybox", "").starts("fetch").at(4).ends(
            "fetch", 0).at(5).starts("prepare").logs("prepare", "first\nsec").at(6).logs("prepare", "ond\n\n").ends(
                    "prepare", 3).backsOff("prepare", 10).at(16).starts("prepare").at(17).ends("prepare", 0).at(
                            18).starts("app").at(30).terminating().at(31).ends("app", 0).at(32).gone().until(40));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | waiting | waiting  | waiting | ''
            2    | pulling | waiting  | waiting | ''
            3    | running | waiting  | waiting | ''
            4    | done    | waiting  | waiting | ''
            5    | done    | running  | waiting | sec
            6    | done    | back-off | waiting | second
            15.9 | done    | back-off | waiting | second
            16   | done    | running  | waiting | ''
            17   | done    | done     | waiting | ''
            18   | done    | done     | running | ''
            31   | done    | done     | done    | ''
            """)
    void looksAndLastLines(double second, String fetch, String prepare, String app, String line) {
        PodFrame pod = pod(FAILING, second);
        assertThat(pod.containers()).extracting(c -> c.look().word()).containsExactly(fetch, prepare, app);
        assertThat(pod.containers().get(1).lastLine()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"5,0,0", "6,0,0", "16,1,0", "18,1,0"})
    void attempts(double second, int prepare, int app) {
        assertThat(pod(FAILING, second).containers()).extracting(ContainerFrame::attempt).containsExactly(0, prepare,
                app);
    }

    @ParameterizedTest
    @CsvSource({"0,PRESENT", "29.9,PRESENT", "30,TERMINATING", "32,GONE", "40,GONE"})
    void life(double second, Life life) {
        assertThat(pod(FAILING, second).life()).isEqualTo(life);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1.5  | -     | -    | -
            3    | false | -    | -
            5    | true  | -    | -
            6    | true  | true | -
            8    | true  | true | no file
            9    | -     | -    | -
            """)
    void probesKnowTheirLastTryInThePresentRun(double second, Boolean startup, Boolean liveness, String readiness) {
        Frames frames = Frames.of(Runs.pod("p", """
                containers:
                - name: c
                  image: i
                  startupProbe: {exec: {command: [a]}}
                  livenessProbe: {exec: {command: [b]}}
                  readinessProbe: {exec: {command: [c]}}
                """).at(2).starts("c").at(3).probes("c", "startup", false, "").at(5).probes("c", "startup", true,
                "").at(
                        6).probes("c", "liveness", true, "").at(8).probes("c", "readiness", false, "no file").at(
                                9).starts(
                                        "c").until(12));
        List<ProbeFrame> probes = pod(frames, second).containers().getFirst().probes();
        assertThat(probes).extracting(ProbeFrame::kind).containsExactly("startup", "liveness", "readiness");
        assertThat(probes.get(0).last().map(ProbeFrame.Try::passed)).isEqualTo(Optional.ofNullable(startup));
        assertThat(probes.get(1).last().map(ProbeFrame.Try::passed)).isEqualTo(Optional.ofNullable(liveness));
        assertThat(probes.get(2).last().map(ProbeFrame.Try::finding)).isEqualTo(Optional.ofNullable(readiness));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "29.9,0", "30,30", "31,30", "32,32"})
    void theLifeOfAPodHasABeginning(double second, double since) {
        assertThat(pod(FAILING, second).lifeSince()).isEqualTo(Runs.time(since));
    }

    @Test
    void aPullFillsWithTime() {
        assertThat(pod(FAILING, 1.5).containers().getFirst().look()).isEqualTo(new Look.Pulling("busybox", 0.25));
    }

    @Test
    void aBackOffKnowsItsEndAndWhatWentBefore() {
        assertThat(pod(FAILING, 10).containers().get(1).look()).isInstanceOfSatisfying(Look.BackOff.class, b -> {
            assertThat(b.until()).contains(Runs.time(16));
            assertThat(b.exitCode()).contains(3);
        });
    }

    @ParameterizedTest
    @CsvSource({"0,false", "4,false", "16.5,false", "17,true", "31,true"})
    void theGateOpensWhenTheLastInitContainerHasEndedWell(double second, boolean open) {
        assertThat(pod(FAILING, second).gateOpen()).isEqualTo(open);
    }

    @Test
    void lanesHaveNoGapsAndEndWithThePod() {
        List<Segment> lane = FAILING.lanes().get(1).segments();
        assertThat(lane).extracting(s -> s.look().word()).containsExactly("waiting", "running", "back-off", "running",
                "done");
        for (int i = 1; i < lane.size(); i++) assertThat(lane.get(i).from()).isEqualTo(lane.get(i - 1).to());
        assertThat(lane.getLast().to()).isEqualTo(Runs.time(32));
    }

    @Test
    void outsideOfTheRunItStandsStill() {
        assertThat(FAILING.at(Runs.time(-5))).isEqualTo(FAILING.at(Runs.time(0)));
        assertThat(FAILING.at(Runs.time(99))).isEqualTo(FAILING.at(Runs.time(40)));
    }

    @ParameterizedTest
    @CsvSource({"2,false,false", "3,false,false", "4,true,false", "6,true,true", "8,false,true"})
    void aSidecarIsThroughWhenItHasStarted(double second, boolean through, boolean open) {
        PodFrame pod = pod(Frames.of(Runs.pod("relay", """
                initContainers: [{name: proxy, image: a, restartPolicy: Always}, {name: setup, image: b}]
                containers: [{name: app, image: c}]
                """).at(2).starts("proxy").at(4).status("""
                initContainerStatuses: [{name: proxy, started: true, state: {running: {}}, lastState: {}}]
                """).at(5).starts("setup").at(6).ends("setup", 0).at(7).starts("app").at(8).ends("proxy", 1).status("""
                initContainerStatuses:
                - {name: proxy, started: false, state: {terminated: {exitCode: 1}}, lastState: {}}
                """).until(20)), second);
        assertThat(pod.containers().getFirst().role()).isEqualTo(Role.SIDECAR);
        assertThat(pod.containers().getFirst().through()).isEqualTo(through);
        assertThat(pod.gateOpen()).isEqualTo(open);
    }

    private static PodFrame pod(Frames frames, double second) {
        return frames.at(Runs.time(second)).pods().getFirst();
    }
}
