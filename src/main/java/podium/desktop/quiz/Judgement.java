package podium.desktop.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import podium.course.QuizBank;
import podium.course.QuizItem;

/**
 * Whether an answer is right, and why.
 *
 * @param answer what was answered, in words, to be kept
 * @param reasons for what was chosen, and for what is right
 */
record Judgement(boolean right, String answer, List<Reason> reasons) {
    /**
     * Why something is right or wrong.
     *
     * @param chosen whether the learner chose it
     * @param show a run that shows it
     */
    record Reason(boolean right, boolean chosen, String text, String because, Optional<QuizBank.Show> show) {
    }

    /** Judges an answer; one of another form than the question's is wrong. */
    static Judgement of(Asked asked, Answer answer) {
        return switch (asked.item()) {
            case QuizItem.Choice choice -> choice(asked.bank(), choice, answer);
            case QuizItem.Truth truth -> {
                boolean right = answer instanceof Answer.Said(boolean value) && value == truth.answer();
                yield new Judgement(right, answer instanceof Answer.Said(boolean value) ? String.valueOf(value) : "",
                        List.of(new Reason(true, right, truth.answer() ? "It is true." : "It is false.",
                                truth.because(), shown(asked.bank(), truth.show()))));
            }
            case QuizItem.Sequence sequence -> {
                List<String> steps = answer instanceof Answer.Ordered(List<String> given) ? given : List.of();
                boolean right = steps.equals(sequence.steps());
                yield new Judgement(right, String.join(" → ", steps), List.of(new Reason(true, right,
                        String.join(" → ", sequence.steps()), sequence.because(),
                        shown(asked.bank(), sequence.show()))));
            }
            case QuizItem.Fill fill -> {
                String text = answer instanceof Answer.Written(String given) ? given : "";
                boolean right = fill.accepts(text);
                yield new Judgement(right, text, List.of(new Reason(true, right, fill.answer(), fill.because(),
                        Optional.empty())));
            }
            case QuizItem.Interview interview ->
                throw new IllegalArgumentException(interview.id() + " is a question for an interview, not for a quiz");
        };
    }

    private static Judgement choice(QuizBank bank, QuizItem.Choice choice, Answer answer) {
        SortedSet<Integer> chosen = answer instanceof Answer.Chosen(SortedSet<Integer> places)
                ? places
                : new TreeSet<>();
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            QuizItem.Option option = choice.options().get(i);
            boolean mine = chosen.contains(i);
            if (!mine && !option.right()) continue;
            reasons.add(new Reason(option.right(), mine, option.text(), option.because(), shown(bank, option.show())));
        }
        String words = chosen.stream().map(i -> choice.options().get(i).text()).collect(Collectors.joining("; "));
        return new Judgement(choice.isRight(chosen), words, List.copyOf(reasons));
    }

    private static Optional<QuizBank.Show> shown(QuizBank bank, Optional<String> name) {
        return name.flatMap(bank::show);
    }

    /** The run to look at first: the one that refutes what was chosen, else one that proves what is right. */
    Optional<QuizBank.Show> show() {
        return reasons.stream().filter(reason -> reason.chosen() && !reason.right()).flatMap(
                reason -> reason.show().stream()).findFirst().or(
                        () -> reasons.stream().flatMap(reason -> reason.show().stream()).findFirst());
    }
}
