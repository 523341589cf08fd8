package podium.cli.classroom;

import java.util.List;
import java.util.stream.Collectors;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.Moment;
import podium.course.Question;
import podium.course.Sequence;
import podium.course.yaml.Times;

/** The file that a learner turns into an answer. */
final class AnswerForm {
    private AnswerForm() {
    }

    /** What it holds at first: a manifest to go on with, or answers to fill in. */
    static String of(Exercise exercise) {
        return switch (exercise.kind()) {
            case Kind.Write _,Kind.Fix _,Kind.Reverse _ -> exercise.start();
            case Kind.Predict(List<Question> questions) -> """
                    # What kubectl get pods prints, and how sure you are: 50 is a guess, 100 is certain.
                    answers:
                    """ + questions.stream().map(AnswerForm::question).collect(Collectors.joining());
            case Kind.Order(List<Sequence> sequences) -> """
                    # Move the moments of each list into the order in which they happen.
                    answers:
                    """ + sequences.stream().map(AnswerForm::sequence).collect(Collectors.joining());
            case Kind.Diagnose _ -> """
                    # fault: one of the words before the colons in the task
                    # probes: the commands you gave, as in [kubectl get pods, why POD]
                    # evidence: the one of them whose output shows the fault
                    fault: ""
                    probes: []
                    evidence: ""
                    """;
            case Kind.Terminal _ -> "# A command a line: kubectl ..., why ..., or sleep 20, which lets time pass.\n";
        };
    }

    private static String question(Question question) {
        return "  # the Pod " + question.pod() + ", " + Times.print(question.at()) + " after the start\n"
                + "  - {question: " + question.id() + ", ready: \"?\", status: \"?\", restarts: 0, confidence: 50}\n";
    }

    /** By name, so that the places tell nothing. */
    private static String sequence(Sequence sequence) {
        return "  - sequence: " + sequence.id() + "\n    order:\n" + sequence.moments().stream().map(
                Moment::toString).sorted().map(moment -> "    - " + moment + "\n").collect(Collectors.joining());
    }
}
