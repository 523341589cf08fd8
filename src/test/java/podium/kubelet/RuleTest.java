package podium.kubelet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import podium.cluster.why.Derivation;
import podium.cluster.why.StatedRule;
import podium.control.ControlRule;
import podium.kubectl.table.CellRule;

/** Each rule has a sentence, a name of its own, and a place in the documentation. */
class RuleTest {
    static Stream<StatedRule> rules() {
        return Stream.of(Rule.values(), ControlRule.values(), CellRule.values()).flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysItAndWhereToReadOn(StatedRule rule) {
        assertThat(rule.sentence()).endsWith(".").hasSizeBetween(30, 320);
        assertThat(rule.link()).matches("https://kubernetes\\.io/docs/concepts/[a-z/-]+/#[a-z-]+");
    }

    @Test
    void namesAreUnique() {
        assertThat(rules().map(StatedRule::id)).doesNotHaveDuplicates().hasSizeGreaterThan(45);
    }

    @ParameterizedTest
    @CsvSource({"PHASE, workloads/pods/pod-lifecycle/#pod-phase", "READY, workloads/pods/pod-lifecycle/#types-of-probe",
            "INITIALIZED, workloads/pods/pod-lifecycle/#pod-conditions",
            "BACK_OFF, workloads/pods/pod-lifecycle/#restart-policy",
            "MAIN_CONTAINERS, workloads/pods/pod-lifecycle/#restart-policy",
            "RESTART_ALL, workloads/pods/pod-lifecycle/#container-restart-rules",
            "INIT_CONTAINERS, workloads/pods/init-containers/#understanding-init-containers",
            "VOLUMES, workloads/pods/init-containers/#detailed-behavior",
            "SANDBOX, workloads/pods/init-containers/#pod-restart-reasons",
            "SIDECARS, workloads/pods/sidecar-containers/#sidecar-containers-and-pod-lifecycle",
            "PULL_BACK_OFF, containers/images/#imagepullbackoff", "PULL_POLICY, containers/images/#image-pull-policy",
            "PROBE_THRESHOLD, workloads/pods/pod-lifecycle/#container-probes",
            "PRE_STOP, containers/container-lifecycle-hooks/#container-hooks",
            "STOP_ORDER, workloads/pods/pod-lifecycle/#termination-with-sidecars",
            "STOP_SIGNALS, workloads/pods/pod-lifecycle/#pod-termination",
            "DELETED_AT_ONCE, workloads/pods/pod-lifecycle/#pod-termination-forced"})
    void linksToThePlaceThatTellsOfIt(Rule rule, String place) {
        assertThat(rule.link()).isEqualTo("https://kubernetes.io/docs/concepts/" + place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "i1 runs            | i2  | waits  | INIT_CONTAINERS | i1 runs (run 0)",
            "i1 runs            | app | waits  | INIT_CONTAINERS | i1 runs (run 0)",
            "i1 failed          | app | waits  | INIT_CONTAINERS | i1 ended with exit code 3 (run 0)",
            "i1 failed          | i1  | alone is started again, as soon as its back-off allows; the Pod is not restarted "
                    + "| INIT_CONTAINERS | i1 ended with exit code 3 (run 0); the Pod's restartPolicy is Always",
            "i1 failed, Never   | i1  | is not started again, and the Pod fails | INIT_CONTAINERS "
                    + "| i1 ended with exit code 3 (run 0); the Pod's restartPolicy is Never",
            "i1 failed, Never   | app | is not started: the Pod fails | INIT_CONTAINERS "
                    + "| i1 ended with exit code 3 (run 0)",
            "all init ended     | app | starts | MAIN_CONTAINERS | app has no instance; i2 ended with exit code 0 (run 0)",
            "app failed         | app | starts again, as soon as its back-off allows | MAIN_CONTAINERS "
                    + "| app ended with exit code 1 (run 0); the Pod's restartPolicy is Always",
            "app not alive      | app | is stopped and started again | MAIN_CONTAINERS "
                    + "| the liveness probe of app fails; app runs (run 0); the Pod's restartPolicy is Always"})
    void eachTurnSaysWhatItRead(String given, String container, String turn, Rule rule, String because) {
        Derivation why = given(given).plan().reasons().stream().filter(
                d -> d.about().name().equals(container)).findFirst().orElseThrow();
        assertThat(why.value()).isEqualTo(turn);
        assertThat(why.rule()).isEqualTo(rule);
        assertThat(why.because()).isEqualTo(because);
    }

    private static PodCase given(String words) {
        PodCase base = PodCase.base();
        PodCase through = PodCase.base().ended("i1", 0).ended("i2", 0);
        return switch (words) {
            case "i1 runs" -> base.running("i1");
            case "i1 failed" -> base.ended("i1", 3);
            case "i1 failed, Never" -> base.policy("Never").ended("i1", 3);
            case "all init ended" -> through;
            case "app failed" -> through.ended("app", 1);
            case "app not alive" -> through.running("app").liveness("app", ProbeResult.FAILURE);
            default -> throw new IllegalArgumentException(words);
        };
    }
}
