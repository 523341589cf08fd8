package podium.desktop.quiz;

import java.util.Optional;
import javafx.scene.Node;
import podium.course.QuizItem;
import podium.desktop.parts.Shuffle;

/** Where a learner answers one question. */
interface AnswerForm {
    /** What is shown. */
    Node node();

    /** What to do, in one sentence with its keys. */
    String how();

    /** The answer; empty while there is none. */
    Optional<Answer> answer();

    /** A digit was pressed; from 1. */
    void digit(int number);

    /** Takes no more answers. */
    void lock();

    /** The form that fits a question; the seed draws in which order options and steps stand. */
    static AnswerForm of(Asked asked, long seed) {
        return switch (asked.item()) {
            case QuizItem.Choice choice -> new ChoiceForm(choice, seed);
            case QuizItem.Truth _ -> new TruthForm();
            case QuizItem.Sequence sequence -> new OrderForm(Shuffle.apart(sequence.steps(), seed));
            case QuizItem.Fill _ -> new FillForm();
            case QuizItem.Interview interview ->
                throw new IllegalArgumentException(interview.id() + " is a question for an interview, not for a quiz");
        };
    }
}
