package podium.kubelet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodStatus;
import podium.cluster.pod.Running;
import podium.cluster.pod.Terminated;

/** What the status manager lets through, and what it shortens. */
class StatusGuardTest {
    @ParameterizedTest(name = "{0}: a container that ended with {1} runs again: {3}")
    @CsvSource({"Always, 0, '', true", "OnFailure, 0, '', false", "OnFailure, 1, '', true", "Never, 1, '', false",
            "Never, 1, Always, true", "Never, 0, OnFailure, false"})
    void aContainerThatIsOverDoesNotComeBack(String policy, int code, String own, boolean expected) {
        String more = own.isEmpty() ? "" : ",\"restartPolicy\":\"" + own + "\"";
        PodSpec spec = PodCase.empty().policy(policy).main("app", more).spec();
        PodStatus old = of(ended(code, ""));
        PodStatus next = of(new ContainerState(Optional.empty(), Optional.of(new Running(Optional.of(PodCase.T0))),
                Optional.empty()));
        assertThat(StatusGuard.mayFollow(spec, old, next)).isEqualTo(expected);
        assertThat(StatusGuard.mayFollow(spec, old, old)).isTrue();
    }

    @ParameterizedTest(name = "{0} containers, {1} bytes written, {2} kept")
    @CsvSource({"1, 4096, 4096", "3, 4096, 4096", "4, 4096, 3072", "6, 2049, 2048", "12, 1024, 1024", "12, 1025, 1024"})
    void messagesShareTwelveThousandBytes(int containers, int written, int kept) {
        PodCase pod = PodCase.empty().main("app", "");
        for (int i = 1; i < containers; i++) {
            if (i % 2 == 0) pod.main("m" + i, "");
            else pod.init("i" + i, "");
        }
        PodStatus cut = StatusGuard.cut(pod.spec(), of(ended(1, "x".repeat(written))));
        assertThat(cut.containerStatuses().getFirst().state().terminated().orElseThrow().message()).hasSize(kept);
        assertThat(cut.containerStatuses().getFirst().lastState().terminated().orElseThrow().message()).hasSize(kept);
    }

    private static ContainerState ended(int code, String message) {
        return ContainerStatuses.terminated(
                new Terminated(code, 0, "Error", message, Optional.of(PodCase.T0), Optional.of(PodCase.T0), "id"));
    }

    private static PodStatus of(ContainerState state) {
        return PodStatuses.EMPTY.withContainerStatuses(List.of(new ContainerStatus("app", state, state, false, 0,
                "busybox", "", "", Optional.empty(), java.util.Map.of(), Optional.empty(), List.of(),
                Optional.empty())));
    }
}
