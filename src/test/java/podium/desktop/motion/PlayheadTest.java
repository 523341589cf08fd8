package podium.desktop.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.frame.Runs;

class PlayheadTest {
    private static final List<Instant> MOMENTS = List.of(Runs.time(1), Runs.time(2), Runs.time(2).plusNanos(1),
            Runs.time(42));
    private static final Pacing PACING = Pacing.of(Runs.time(0), Runs.time(43), MOMENTS, Speed.NORMAL);

    @ParameterizedTest
    @CsvSource({"NORMAL,0,500,0.5,true", "NORMAL,1,1000,2,true", "NORMAL,0,60000,43,false", "STEP,0,500,0.5,true",
            "STEP,0,1100,1,false", "STEP,1,1500,2,false"})
    void afterSomeTime(Speed speed, double from, long millis, double to, boolean playing) {
        Playhead after = Playhead.standing(Runs.time(from), PACING).playing(true).after(Duration.ofMillis(millis),
                PACING, MOMENTS, speed);
        assertThat(after.at()).isEqualTo(Runs.time(to));
        assertThat(after.playing()).isEqualTo(playing);
    }

    @Test
    void aPausedPlayheadStandsStill() {
        Playhead paused = Playhead.standing(Runs.time(1), PACING);
        assertThat(paused.after(Duration.ofSeconds(9), PACING, MOMENTS, Speed.NORMAL)).isEqualTo(paused);
    }

    @Test
    void momentsOneNanosecondApartDoNotHoldItUp() {
        Playhead head = Playhead.standing(Runs.time(2), PACING).playing(true);
        for (int i = 0; i < 30; i++) head = head.after(Duration.ofMillis(16), PACING, MOMENTS, Speed.NORMAL);
        assertThat(head.at()).isAfter(Runs.time(3));
    }
}
