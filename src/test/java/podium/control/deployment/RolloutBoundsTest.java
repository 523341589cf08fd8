package podium.control.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.workload.Deployment;
import podium.control.Cases;

/** Surge rounds up, unavailable down, and one of them is at least 1. */
class RolloutBoundsTest {
    @ParameterizedTest
    @CsvSource({"3, 25%, 25%, 1, 0", "4, 25%, 25%, 1, 1", "1, 25%, 25%, 1, 0", "10, 25%, 25%, 3, 2", "3, 0, 0, 0, 1",
            "3, 2, 5, 2, 3",
            "0, 25%, 25%, 0, 0", "2, 0%, 49%, 0, 1"})
    void resolve(int replicas, String surge, String unavailable, int moreAtMost, int fewerAtMost) {
        Deployment deployment = Cases.read(Deployment.class, "metadata: {name: d}, spec: {replicas: " + replicas
                + ", strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: " + surge + ", maxUnavailable: "
                + unavailable
                + "}}, template: {spec: {}}, minReadySeconds: 0}");
        assertThat(RolloutBounds.of(deployment.spec())).isEqualTo(new RolloutBounds(replicas, moreAtMost, fewerAtMost));
    }
}
