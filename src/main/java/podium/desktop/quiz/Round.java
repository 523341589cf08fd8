package podium.desktop.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.progress.QuizAnswer;
import podium.desktop.parts.Shuffle;

/**
 * Questions that are asked one after the other, and the answers so far.
 *
 * @param seed draws in which order questions and options stand
 */
record Round(String title, long seed, List<Asked> questions, List<Outcome> outcomes) {
    /** An answered question, and what is kept of it. */
    record Outcome(Asked asked, Judgement judgement, QuizAnswer kept) {
    }

    /**
     * A round of some questions, in an order that the seed draws.
     *
     * @param most how many are asked
     */
    static Round draw(String title, List<Asked> from, int most, long seed) {
        return new Round(title, seed, Shuffle.of(from, seed, Asked::id).stream().limit(most).toList(), List.of());
    }

    /** The question that is asked now; empty at the end. */
    Optional<Asked> current() {
        return questions.stream().skip(outcomes.size()).findFirst();
    }

    /** The number of the question that is asked now, from 1. */
    int number() {
        return outcomes.size() + 1;
    }

    /** The round with one answer more. */
    Round with(Outcome outcome) {
        List<Outcome> all = new ArrayList<>(outcomes);
        all.add(outcome);
        return new Round(title, seed, questions, List.copyOf(all));
    }

    /** What was not right. */
    List<Outcome> missed() {
        return outcomes.stream().filter(outcome -> !outcome.judgement().right()).toList();
    }

    /** The questions that were not right, once more; options stand in another order. */
    Round repeat() {
        List<Asked> again = missed().stream().map(Outcome::asked).toList();
        return draw("Once more: " + title.replaceFirst("^Once more: ", ""), again, again.size(), seed + 1);
    }
}
