package podium.kubelet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
    private static final Instant T0 = PodCase.T0;

    @Test
    void aContainerThatCrashesAtOnceWaitsLongerAndLonger() {
        Optional<CrashBackOff> entry = Optional.empty();
        Instant now = T0;
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Instant finished = now;
            Duration left = CrashBackOff.remaining(entry, finished, now).orElse(Duration.ZERO);
            waits.add(left.toSeconds());
            now = now.plus(left);
            entry = Optional.of(CrashBackOff.afterStart(entry, finished, now));
        }
        assertThat(waits).containsExactly(0L, 10L, 20L, 40L, 80L, 160L, 300L, 300L);
    }

    @Test
    void aRunOfMoreThanTenMinutesBeginsAnew() {
        CrashBackOff old = new CrashBackOff(Duration.ofSeconds(160), T0);
        Instant finished = T0.plusSeconds(601);
        assertThat(CrashBackOff.remaining(Optional.of(old), finished, finished)).isEmpty();
        assertThat(CrashBackOff.afterStart(Optional.of(old), finished, finished).value()).isEqualTo(
                CrashBackOff.INITIAL);
        Instant earlier = T0.plusSeconds(599);
        assertThat(CrashBackOff.remaining(Optional.of(old), earlier, earlier)).contains(Duration.ofSeconds(160));
    }

    @Test
    void pullsAreMeasuredFromTheLastFailure() {
        PullBackOff first = PullBackOff.afterFailure(Optional.empty(), T0, "e");
        PullBackOff second = PullBackOff.afterFailure(Optional.of(first), T0.plusSeconds(12), "e");
        assertThat(first.holds(T0.plusSeconds(9))).isTrue();
        assertThat(first.holds(T0.plusSeconds(10))).isFalse();
        assertThat(second.value()).isEqualTo(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @CsvSource({"10000,10s", "80000,1m20s", "160000,2m40s", "300000,5m0s", "532,532ms", "1234,1.234s", "0,0s",
            "3600000,1h0m0s"})
    void durationsReadAsGoPrintsThem(long millis, String text) {
        assertThat(GoDuration.format(Duration.ofMillis(millis))).isEqualTo(text);
    }

    @Test
    void aCrashBackOffDecidesOverOtherErrorsAndIsHeldToAMinute() {
        assertThat(Requeue.delay(Requeue.of(Optional.of(Duration.ofSeconds(7)), true))).isEqualTo(
                Duration.ofSeconds(7));
        assertThat(Requeue.delay(Requeue.of(Optional.of(Duration.ofSeconds(160)), false))).isEqualTo(
                Duration.ofSeconds(60));
        assertThat(Requeue.delay(Requeue.of(Optional.empty(), true))).isEqualTo(Duration.ofSeconds(10));
        assertThat(Requeue.jittered(new Requeue.Ok(), 0.5)).isEqualTo(Duration.ofSeconds(75));
    }
}
