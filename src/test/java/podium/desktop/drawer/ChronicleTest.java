package podium.desktop.drawer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.desktop.TestRuns;

class ChronicleTest {
    private final Chronicle chronicle = Chronicle.of(TestRuns.sample());

    @ParameterizedTest
    @CsvSource({"0.9, 0", "1, 1", "5, 2", "8.9, 2", "9, 3", "99, 3"})
    void entriesUpToAMoment(double seconds, int expected) {
        assertThat(Chronicle.until(chronicle.events(), TestRuns.at(seconds))).isEqualTo(expected);
    }

    @Test
    void eventThatHappensAgainTakesThePlaceOfItself() {
        assertThat(Chronicle.latest(chronicle.events(), 3)).extracting(Entry::head).containsExactly(
                "Normal  Started  pod/web", "Warning  BackOff (x2)  pod/web");
        assertThat(Chronicle.latest(chronicle.events(), 2).getLast().head()).isEqualTo("Warning  BackOff  pod/web");
    }

    @Test
    void decisionSaysWhatFollowsAndWhy() {
        Entry decision = chronicle.decisions().getFirst();
        assertThat(decision.time()).isEqualTo("0.5s");
        assertThat(decision.head()).isEqualTo("web: fetch starts");
        assertThat(decision.detail()).contains("has not succeeded", "one at a time");
    }

    @Test
    void loggersInOrderOfTheirFirstWord() {
        assertThat(chronicle.loggers()).containsExactly("web fetch", "web check");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0s", "950, 0.9s", "59999, 59.9s", "60000, 1m00s", "3725000, 1h02m05s"})
    void timesAreShort(long millis, String expected) {
        assertThat(Chronicle.time(Duration.ofMillis(millis))).isEqualTo(expected);
    }
}
