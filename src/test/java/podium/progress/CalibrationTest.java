package podium.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Confidence against truth. */
class CalibrationTest {
    private static QuizAnswer answer(int confidence, boolean right) {
        return new QuizAnswer("bank/one", Instant.EPOCH, right, Optional.of(confidence), "");
    }

    private static final QuizAnswer UNSAID = new QuizAnswer("bank/one", Instant.EPOCH, true, Optional.empty(), "");

    @ParameterizedTest
    @CsvSource({"50,true,0.25", "50,false,0.25", "100,true,0", "100,false,1", "80,true,0.04", "80,false,0.64"})
    void brierIsTheSquaredDistance(int confidence, boolean right, double score) {
        assertThat(Calibration.brier(List.of(answer(confidence, right), UNSAID)).orElseThrow()).isCloseTo(score,
                within(1e-9));
    }

    @Test
    void withoutAConfidenceThereIsNoScoreAndNoCurve() {
        assertThat(Calibration.brier(List.of(UNSAID))).isEmpty();
        assertThat(Calibration.of(List.of(UNSAID)).bins()).isEmpty();
    }

    @Test
    void binsHoldLikeConfidence() {
        Calibration calibration = Calibration.of(List.of(answer(50, false), answer(59, true), answer(60, true),
                answer(90, true), answer(100, false), UNSAID));
        assertThat(calibration.bins()).extracting(Calibration.Bin::from).containsExactly(50, 60, 90);
        assertThat(calibration.bins()).extracting(Calibration.Bin::to).containsExactly(59, 69, 100);
        assertThat(calibration.bins()).extracting(Calibration.Bin::right).containsExactly(0.5, 1.0, 0.5);
        assertThat(calibration.bins().getFirst().confidence()).isCloseTo(0.545, within(1e-9));
    }

    @Test
    void everyConfidenceIsInJustOneBin() {
        List<QuizAnswer> answers = new ArrayList<>();
        for (int confidence = 50; confidence <= 100; confidence++) answers.add(answer(confidence, true));
        assertThat(Calibration.of(answers).bins().stream().mapToInt(Calibration.Bin::answers).sum()).isEqualTo(51);
    }
}
