package podium.cli.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.grading.classroom.Learner;

/** Which seed a learner has. */
class SeedsTest {
    /** The seeds are those of {@code $((0x$(printf %s KEY | sha256sum | cut -c1-8) % 1000000 + 1))}. */
    @ParameterizedTest
    @CsvSource({"kim,968270", "ann,263566", "jane,576990", "Zoë,449945"})
    void aKeyDrawsTheSeedThatAShellReckons(String key, long seed) {
        assertThat(new Seeds(true, 7).of(Learner.of(key))).isEqualTo(seed);
        assertThat(new Seeds(false, 7).of(Learner.of(key))).isEqualTo(7);
    }

    @Test
    void theRosterGoesFirst() {
        assertThat(new Seeds(true, 7).of(Learner.of("kim").with(4711))).isEqualTo(4711);
        assertThat(new Seeds(false, 7).of(Learner.of("kim").with(4711))).isEqualTo(4711);
    }
}
