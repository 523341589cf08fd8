package podium.desktop.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import podium.frame.Runs;

class PacingTest {
    private static final Instant START = Runs.time(0);
    private static final Instant END = Runs.time(100);
    private static final List<Instant> MOMENTS = Stream.of(1, 1.01, 1.8, 41.8).map(
            s -> Runs.time(s.doubleValue())).toList();

    @ParameterizedTest
    @CsvSource({"NORMAL,0,0", "NORMAL,1,1000", "NORMAL,1.01,1400", "NORMAL,1.8,2190", "NORMAL,41.8,3190",
            "NORMAL,21.8,2690", "NORMAL,100,4190", "SLOW,1.01,3500", "FAST,1.01,420", "STEP,1.01,1400"})
    void whenItIsShown(Speed speed, double virtual, long millis) {
        assertThat(pacing(speed).shownAt(Runs.time(virtual))).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @EnumSource
    void itReadsBothWays(Speed speed) {
        Pacing pacing = pacing(speed);
        for (double s = 0; s <= 100; s += 0.37) {
            Instant back = pacing.virtualAt(pacing.shownAt(Runs.time(s)));
            assertThat(Duration.between(Runs.time(s), back).abs()).isLessThan(Duration.ofMillis(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void timeOnlyGoesForward(Speed speed) {
        Pacing pacing = pacing(speed);
        Instant before = START.minusNanos(1);
        for (Duration d = Duration.ZERO; d.compareTo(pacing.length()) <= 0; d = d.plusMillis(7)) {
            assertThat(pacing.virtualAt(d)).isAfter(before);
            before = pacing.virtualAt(d);
        }
    }

    @Test
    void outsideItStandsStill() {
        assertThat(pacing(Speed.NORMAL).virtualAt(Duration.ofHours(1))).isEqualTo(END);
        assertThat(pacing(Speed.NORMAL).virtualAt(Duration.ofMillis(-1))).isEqualTo(START);
        assertThat(pacing(Speed.NORMAL).shownAt(END.plusSeconds(5))).isEqualTo(pacing(Speed.NORMAL).length());
    }

    @Test
    void longWaitingIsMarked() {
        assertThat(pacing(Speed.NORMAL).skips()).extracting(Pacing.Skip::length).containsExactly(Duration.ofSeconds(40),
                Duration.ofMillis(58_200));
    }

    @Test
    void aRunWithoutLengthIsShownInNoTime() {
        Pacing pacing = Pacing.of(START, START, List.of(), Speed.NORMAL);
        assertThat(pacing.length()).isZero();
        assertThat(pacing.virtualAt(Duration.ofSeconds(3))).isEqualTo(START);
    }

    private static Pacing pacing(Speed speed) {
        return Pacing.of(START, END, MOMENTS, speed);
    }
}
