package podium.desktop.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import podium.desktop.parts.Shuffle;
import podium.progress.QuizAnswer;

/** Drawing by seed, going on, and what is repeated. */
class RoundTest {
    private static Round draw(int most, long seed) {
        return Round.draw("A bank", Asked.of(TestBank.bank()), most, seed);
    }

    private static Round.Outcome outcome(Asked asked, Answer answer) {
        Judgement judgement = Judgement.of(asked, answer);
        return new Round.Outcome(asked, judgement, new QuizAnswer(asked.id(), Instant.EPOCH, judgement.right(),
                Optional.empty(), judgement.answer()));
    }

    @Test
    void seedDecidesWhichQuestionsAreAskedAndInWhichOrder() {
        assertThat(draw(3, 7).questions()).extracting(Asked::id).isEqualTo(
                draw(3, 7).questions().stream().map(Asked::id).toList());
        long orders = IntStream.range(0, 20).mapToObj(seed -> draw(5, seed).questions().stream().map(
                Asked::id).toList()).distinct().count();
        assertThat(orders).isGreaterThan(10);
        assertThat(draw(3, 7).questions()).hasSize(3);
        assertThat(draw(99, 7).questions()).hasSize(5);
    }

    @Test
    void smallerDrawIsTheStartOfALargerOne() {
        assertThat(draw(5, 7).questions().subList(0, 2)).extracting(Asked::id).isEqualTo(
                draw(2, 7).questions().stream().map(Asked::id).toList());
    }

    @Test
    void stepsNeverStandInTheirRightOrder() {
        List<String> steps = List.of("a", "b", "c");
        for (long seed = 0; seed < 50; seed++) {
            assertThat(Shuffle.apart(steps, seed)).as("seed " + seed).isNotEqualTo(steps).hasSameElementsAs(steps);
        }
    }

    @Test
    void goesOnToTheEndAndRepeatsWhatWasWrong() {
        Round round = draw(5, 3);
        TreeSet<String> wrong = new TreeSet<>();
        while (round.current().isPresent()) {
            Asked asked = round.current().get();
            boolean truth = asked.item().id().equals("truth");
            if (!truth) wrong.add(asked.id());
            round = round.with(outcome(asked, truth ? new Answer.Said(false) : new Answer.Written("no")));
        }
        assertThat(round.number()).isEqualTo(6);
        assertThat(round.missed()).hasSize(4);
        assertThat(round.repeat().questions()).extracting(Asked::id).containsExactlyInAnyOrderElementsOf(wrong);
        assertThat(round.repeat().title()).isEqualTo("Once more: A bank");
        assertThat(round.repeat().outcomes()).isEmpty();
    }
}
