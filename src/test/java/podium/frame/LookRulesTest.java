package podium.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import podium.cluster.ApiJson;
import podium.cluster.pod.ContainerStatus;

/** A status decides only what the runtime is silent about. */
class LookRulesTest {
    private static final Look WAITING = new Look.Waiting();
    private static final Look RUNNING = new Look.Running();
    private static final Look DONE = new Look.Done();
    private static final Look FAILED = new Look.Failed(2, false);
    private static final Look BACK_OFF = new Look.BackOff(Runs.time(1), Optional.of(Runs.time(9)), Optional.of(2), "");

    @ParameterizedTest
    @MethodSource
    void status(Look before, String state, Look after) {
        assertThat(LookRules.after(before, bound(state), Runs.time(3))).isEqualTo(after);
    }

    static Stream<Arguments> status() {
        String starting = "{waiting: {reason: PodInitializing}}";
        String config = "{waiting: {reason: CreateContainerConfigError, message: no key}}";
        String crash = "{waiting: {reason: CrashLoopBackOff}}";
        String ended = "{terminated: {exitCode: 128, reason: StartError}}";
        return Stream.of(arguments(WAITING, starting, WAITING), arguments(WAITING, config, new Look.Blocked(
                "CreateContainerConfigError", "no key")), arguments(WAITING, ended, new Look.Failed(128, false)),
                arguments(WAITING, "{running: {}}", RUNNING), arguments(RUNNING, ended, RUNNING), arguments(RUNNING,
                        config, RUNNING),
                arguments(DONE, "{running: {}}", DONE), arguments(FAILED, ended, FAILED),
                arguments(FAILED, crash, new Look.BackOff(Runs.time(3), Optional.empty(), Optional.of(2),
                        "CrashLoopBackOff")),
                arguments(BACK_OFF, crash, new Look.BackOff(Runs.time(1), Optional.of(
                        Runs.time(9)), Optional.of(2), "CrashLoopBackOff")),
                arguments(BACK_OFF, ended,
                        BACK_OFF),
                arguments(WAITING,
                        "{terminated: {exitCode: 137, reason: OOMKilled}}", new Look.Failed(137,
                                true)));
    }

    private static ContainerStatus bound(String state) {
        Yaml yaml = new Yaml();
        return ApiJson.mapper().convertValue(
                Map.of("name", "c", "state", yaml.<Object>load(state), "lastState", Map.of()), ContainerStatus.class);
    }
}
