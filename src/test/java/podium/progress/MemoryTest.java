package podium.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.progress.Review.Recall;

/** The model against the reference vectors of the FSRS-6 implementations of the Open Spaced Repetition project. */
class MemoryTest {
    @ParameterizedTest
    @CsvSource({"AGAIN,0.212,6.4133", "HARD,1.2931,5.11217071", "GOOD,2.3065,2.11810397", "EASY,8.2956,1"})
    void theFirstTime(Recall recall, double stability, double difficulty) {
        Memory memory = Memory.first(recall);
        assertThat(memory.stability()).isEqualTo(stability, within(1e-9));
        assertThat(memory.difficulty()).isEqualTo(difficulty, within(1e-6));
    }

    @Test
    void aSeriesOfRepetitions() {
        Memory memory = Memory.first(Recall.AGAIN);
        for (long days : List.of(0L, 1L, 3L, 8L, 21L)) memory = memory.after(Recall.GOOD, days);
        assertThat(memory.stability()).isEqualTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isEqualTo(6.3574867, within(1e-4));
    }

    /** Each repetition comes when it is due; the two that were forgotten come again on the same day. */
    @Test
    void theIntervalsGrowAndBeginAnewAfterALapse() {
        Memory memory = Memory.first(Recall.GOOD);
        memory = memory.after(Recall.GOOD, 0);
        for (int expected : List.of(2, 11, 46, 163, 498)) {
            assertThat(memory.interval(0.9)).isEqualTo(expected);
            if (expected < 498) memory = memory.after(Recall.GOOD, expected);
        }
        memory = memory.after(Recall.AGAIN, 498).after(Recall.AGAIN, 0).after(Recall.GOOD, 0);
        for (int expected : List.of(2, 4, 7, 12, 21)) {
            assertThat(memory.interval(0.9)).isEqualTo(expected);
            memory = memory.after(Recall.GOOD, expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "10,10", "100,100", "0.01,1"})
    void ninetyOfAHundredAreRememberedAfterTheStability(double stability, int interval) {
        Memory memory = new Memory(stability, 5);
        assertThat(memory.retrievability(stability)).isEqualTo(0.9, within(1e-9));
        assertThat(memory.retrievability(0)).isEqualTo(1);
        assertThat(memory.interval(0.9)).isEqualTo(interval);
    }

    @Test
    void aBetterAnswerLastsLonger() {
        Memory memory = Memory.first(Recall.GOOD).after(Recall.GOOD, 2);
        double last = 0;
        for (Recall recall : Recall.values()) {
            double stability = memory.after(recall, 11).stability();
            assertThat(stability).as(recall.name()).isGreaterThan(last);
            last = stability;
        }
    }

    @Test
    void difficultyStaysBetweenOneAndTen() {
        Memory easy = Memory.first(Recall.EASY);
        Memory hard = Memory.first(Recall.AGAIN);
        for (int i = 0; i < 50; i++) {
            easy = easy.after(Recall.EASY, 5);
            hard = hard.after(Recall.AGAIN, 5);
        }
        assertThat(easy.difficulty()).isEqualTo(1);
        assertThat(hard.difficulty()).isBetween(9.0, 10.0);
        assertThat(hard.stability()).isPositive();
    }
}
