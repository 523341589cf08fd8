package podium.kubelet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import podium.cluster.ObjectMeta;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodStatus;
import podium.cluster.why.Derived;

/** What a status says of a Pod in the middle of its life. */
class PodStatusesTest {
    static Stream<Arguments> phases() {
        return Stream.of(
                Arguments.of("nothing runs yet", PodCase.base(), "PENDING"),
                Arguments.of("an init container runs", PodCase.base().running("i1"), "PENDING"),
                Arguments.of("an init container failed and will run again", PodCase.base().ended("i1", 1), "PENDING"),
                Arguments.of("an init container failed for good", PodCase.base().policy("Never").ended("i1", 1),
                        "FAILED"),
                Arguments.of("the app runs", PodCase.base().ended("i1", 0).ended("i2", 0).running("app"), "RUNNING"),
                Arguments.of("the app crashed and will run again",
                        PodCase.base().ended("i1", 0).ended("i2", 0).ended("app", 1), "RUNNING"),
                Arguments.of("the app ended well for good",
                        PodCase.base().policy("Never").ended("i1", 0).ended("i2", 0).ended("app", 0), "SUCCEEDED"),
                Arguments.of("the app failed for good",
                        PodCase.base().policy("Never").ended("i1", 0).ended("i2", 0).ended("app", 2),
                        "FAILED"),
                Arguments.of("a sidecar runs on after the app has ended",
                        PodCase.empty().policy("Never").sidecar("s").main("app", "").sandbox(0, true).running(
                                "s").ended("app", 0),
                        "RUNNING"),
                Arguments.of("one of two has never been started",
                        PodCase.empty().main("a", "").main("b", "").sandbox(0, true).running("a"), "PENDING"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phases")
    void phase(String title, PodCase given, String expected) {
        assertThat(status(given, Map.of()).phase().orElseThrow().name()).as(title).isEqualTo(expected);
    }

    @Test
    void whileInitContainersRunTheOthersWait() {
        PodStatus status = status(PodCase.base().ended("i1", 0).running("i2"), Map.of());
        assertThat(words(status.initContainerStatuses())).isEqualTo(
                "i1 terminated:Completed ready, i2 running started");
        assertThat(words(status.containerStatuses())).isEqualTo("app waiting:PodInitializing");
        assertThat(condition(status, "Initialized")).isEqualTo(
                "False ContainersNotInitialized containers with incomplete status: [i2]");
        assertThat(condition(status, "Ready")).isEqualTo(
                "False ContainersNotReady containers with unready status: [app]");
    }

    @Test
    void userAndResourcesAreKnownOnceAContainerIsMadeAndStayInABackOff() {
        String asks = ",\"resources\":{\"requests\":{\"cpu\":\"10m\"},\"limits\":{\"cpu\":\"20m\"}}";
        PodCase given = PodCase.empty().init("i", asks).main("app", asks).sandbox(0, true).ended("i", 1);
        Map<String, StartError> errors = Map.of("i", new StartError("CrashLoopBackOff", "back-off 10s"));
        ContainerStatus made = status(given, errors).initContainerStatuses().getFirst();
        assertThat(made.user().orElseThrow().linux().orElseThrow().supplementalGroups()).containsExactly(0L, 10L);
        assertThat(made.allocatedResources()).hasToString("{cpu=10m}");
        assertThat(made.image()).isEqualTo("docker.io/library/busybox:latest");
        ContainerStatus notMade = status(given, Map.of()).containerStatuses().getFirst();
        assertThat(notMade.user()).isEmpty();
        assertThat(notMade.resources()).isEmpty();
        assertThat(notMade.image()).isEqualTo("busybox");
    }

    @Test
    void thePodHasALimitOnlyWhenAllItsContainersHaveOne() {
        String limited = ",\"resources\":{\"limits\":{\"cpu\":\"20m\"},\"requests\":{\"cpu\":\"10m\"}}";
        PodStatus all = status(PodCase.empty().main("a", limited).main("b", limited).sandbox(0, true), Map.of());
        assertThat(all.resources().orElseThrow().limits()).hasToString("{cpu=40m}");
        assertThat(all.allocatedResources()).hasToString("{cpu=20m}");
        PodStatus one = status(PodCase.empty().main("a", limited).main("b", "").sandbox(0, true), Map.of());
        assertThat(one.resources().orElseThrow().limits()).isEmpty();
        assertThat(one.resources().orElseThrow().requests()).hasToString("{cpu=10m}");
        assertThat(status(PodCase.empty().main("a", limited), Map.of()).resources()).isEmpty();
    }

    @Test
    void aRememberedStartErrorShowsInTheNextStatusOnly() {
        PodCase crashed = PodCase.base().ended("i1", 1);
        assertThat(words(status(crashed, Map.of()).initContainerStatuses())).startsWith("i1 terminated:Error");
        Map<String, StartError> errors = Map.of("i1", new StartError("CrashLoopBackOff", "back-off 10s"));
        ContainerStatus after = status(crashed, errors).initContainerStatuses().getFirst();
        assertThat(words(List.of(after))).isEqualTo("i1 waiting:CrashLoopBackOff");
        assertThat(after.lastState().terminated()).isPresent();
    }

    @Test
    void aSidecarThatEndedWellNeverShowsABackOff() {
        PodCase given = PodCase.empty().sidecar("s").main("app", "").sandbox(0, true).ended("s", 0).running("app");
        Map<String, StartError> errors = Map.of("s", new StartError("CrashLoopBackOff", "back-off 10s"));
        assertThat(words(status(given, errors).initContainerStatuses())).isEqualTo("s terminated:Completed");
    }

    @Test
    void aSucceededPodIsInitializedForThatReason() {
        PodStatus status = status(PodCase.empty().policy("Never").main("app", "").sandbox(0, true).ended("app", 0),
                Map.of());
        assertThat(condition(status, "Initialized")).isEqualTo("True PodCompleted ");
        assertThat(condition(status, "ContainersReady")).isEqualTo("False PodCompleted ");
    }

    @Test
    void whatNeverRanIsSettledAtTheEnd() {
        PodCase given = PodCase.empty().main("app", "").sandbox(0, true);
        PodStatus end = EndOfPod.settle(given.spec(), derived(given, Map.of())).value();
        assertThat(words(end.containerStatuses())).isEqualTo("app terminated:ContainerStatusUnknown");
        assertThat(end.phase().orElseThrow().name()).isEqualTo("FAILED");
        PodCase initializing = PodCase.base().ended("i1", 137);
        PodStatus interrupted = EndOfPod.settle(initializing.spec(),
                derived(initializing, Map.of())).value();
        assertThat(words(interrupted.containerStatuses())).isEqualTo("app waiting:PodInitializing");
    }

    private static PodStatus status(PodCase given, Map<String, StartError> errors) {
        return derived(given, errors).value();
    }

    private static Derived<PodStatus> derived(PodCase given, Map<String, StartError> errors) {
        ObjectMeta meta = new ObjectMeta("p", "", "default", "u", "", 1, Optional.empty(), Optional.empty(),
                Optional.empty(), Map.of(),
                Map.of(), List.of(), List.of(), Map.of());
        Pod pod = new Pod("v1", "Pod", meta, given.spec(), Optional.empty());
        return PodStatuses.of(new StatusInput(pod, PodStatuses.EMPTY, given.runtime(), errors, given.probes(),
                Optional.empty(), false,
                PodCase.T0), "10.0.0.1");
    }

    private static String condition(PodStatus status, String type) {
        return status.conditions().stream().filter(c -> c.type().equals(type)).map(
                c -> c.status() + " " + c.reason() + " " + c.message()).findFirst().orElse("");
    }

    private static String words(List<ContainerStatus> statuses) {
        return statuses.stream().map(s -> s.name() + " " + state(s.state()) + (s.ready() ? " ready" : "")
                + (s.started().orElse(false) ? " started" : "")).collect(Collectors.joining(", "));
    }

    private static String state(ContainerState state) {
        return state.waiting().map(w -> "waiting:" + w.reason()).or(
                () -> state.terminated().map(t -> "terminated:" + t.reason())).orElse("running");
    }
}
