package podium.kubelet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A base, one mutation, the actions that follow. */
class SyncPlannerTest {
    private static final String PROBE = ",\"startupProbe\":{\"exec\":{\"command\":[\"true\"]}}";

    static Stream<Arguments> cases() {
        return Stream.concat(initCases(), Stream.concat(mainCases(), sidecarCases()));
    }

    private static Stream<Arguments> initCases() {
        return Stream.of(
                row("nothing started: the first init container", PodCase.base(), "init i1"),
                row("no sandbox: it is made first", PodCase.empty().init("i1", "").main("app", ""),
                        "kill-pod sandbox 0 init i1"),
                row("no init containers: the main ones start with the sandbox",
                        PodCase.empty().main("a", "").main("b", ""),
                        "kill-pod sandbox 0 main a main b"),
                row("the first runs: everything waits", PodCase.base().running("i1"), ""),
                row("the first ended well: the next", PodCase.base().ended("i1", 0), "init i2"),
                row("the second runs: the first is not looked at", PodCase.base().ended("i1", 0).running("i2"), ""),
                row("the last ended well: the main container", PodCase.base().ended("i1", 0).ended("i2", 0),
                        "main app"),
                row("the second failed: it alone again", PodCase.base().ended("i1", 0).ended("i2", 3), "init i2"),
                row("failed under OnFailure: it alone again", PodCase.base().policy("OnFailure").ended("i1", 1),
                        "init i1"),
                row("failed under Never: the Pod fails", PodCase.base().policy("Never").ended("i1", 1), "kill-pod"),
                row("failed under Never but OnFailure of its own: again",
                        PodCase.empty().policy("Never").init("i1", ",\"restartPolicy\":\"OnFailure\"").main("app",
                                "").sandbox(0, true).ended("i1", 1),
                        "init i1"),
                row("a record of the last is enough", PodCase.base().ended("i2", 0), "main app"),
                row("the main container runs: records of init containers do not matter", PodCase.base().running("app"),
                        ""));
    }

    private static Stream<Arguments> mainCases() {
        PodCase done = PodCase.empty().main("a", "").main("b", "").sandbox(0, true);
        return Stream.of(
                row("crashed: again", PodCase.base().ended("i1", 0).ended("i2", 0).ended("app", 1), "main app"),
                row("ended well under OnFailure: all is over",
                        PodCase.base().policy("OnFailure").ended("i1", 0).ended("i2", 0).ended("app", 0), "kill-pod"),
                row("one of two crashed: that one", done.running("a").ended("b", 1), "main b"),
                row("a new sandbox: all init containers again",
                        PodCase.base().sandbox(1, false).ended("i1", 0).ended("i2", 0).running("app"),
                        "kill-pod sandbox 2 init i1"),
                row("a lost sandbox under Never: nothing",
                        PodCase.base().policy("Never").sandbox(1, false).ended("i1", 0).running("i2"),
                        "kill-pod"),
                row("liveness failed: stopped and started",
                        PodCase.base().running("app").liveness("app", ProbeResult.FAILURE),
                        "kill app main app"),
                row("liveness failed under Never: stopped for good",
                        PodCase.base().policy("Never").running("app").liveness("app", ProbeResult.FAILURE),
                        "kill app kill-pod"),
                row("another image: stopped and started",
                        PodCase.empty().main("app", ",\"image\":\"nginx\"").sandbox(0, true).running("app"),
                        "kill app main app"));
    }

    private static Stream<Arguments> sidecarCases() {
        return Stream.of(
                row("started: the next without waiting for its end", sidecars().running("s1"), "init s2"),
                row("both started: the main container", sidecars().running("s1").running("s2"), "main app"),
                row("its startup probe has not answered: wait",
                        PodCase.empty().init("s", ",\"restartPolicy\":\"Always\"" + PROBE).main("app", "").sandbox(0,
                                true).running("s"),
                        ""),
                row("its startup probe succeeded: on",
                        PodCase.empty().init("s", ",\"restartPolicy\":\"Always\"" + PROBE).main("app", "").sandbox(0,
                                true).running("s").startup("s", ProbeResult.SUCCESS),
                        "main app"),
                row("its startup probe failed: stopped and started",
                        PodCase.empty().init("s", ",\"restartPolicy\":\"Always\"" + PROBE).main("app", "").sandbox(0,
                                true).running("s").startup("s", ProbeResult.FAILURE),
                        "kill s init s"),
                row("ended while the app runs: again, whatever the Pod's policy",
                        sidecars().policy("Never").running("s1").ended("s2", 0).running("app"), "init s2"),
                row("the app is done for good: sidecars are not restarted",
                        sidecars().policy("Never").ended("s1", 1).running("s2").ended("app", 0), "kill-pod"),
                row("a lost record comes back while the app runs", sidecars().running("s2").running("app"), "init s1"));
    }

    private static PodCase sidecars() {
        return PodCase.empty().sidecar("s1").sidecar("s2").main("app", "").sandbox(0, true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void decides(String title, PodCase given, String expected) {
        assertThat(text(given.plan())).as(title).isEqualTo(expected);
    }

    private static Arguments row(String title, PodCase given, String expected) {
        return Arguments.of(title, given, expected);
    }

    private static String text(SyncPlan plan) {
        StringBuilder out = new StringBuilder();
        plan.kills().forEach(k -> out.append(" kill ").append(k.container()));
        if (plan.killPod()) out.append(" kill-pod");
        plan.newSandbox().ifPresent(n -> out.append(" sandbox ").append(n));
        plan.starts().forEach(n -> out.append(" init ").append(n));
        plan.mainStarts().forEach(n -> out.append(" main ").append(n));
        return out.toString().strip();
    }
}
