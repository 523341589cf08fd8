package podium.grading;

import java.util.ArrayList;
import java.util.List;
import podium.course.Expectation;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.Timeline;

/** What the API server did not take, in the words of kubectl. */
final class Refusals {
    /** Where kubectl lists several causes, each has a line of its own. */
    private static final String CAUSE = "* ";

    private static final String WARNING = "Warning: ";

    private Refusals() {
    }

    /** The problems and warnings that an answer names, those of one object together; none if all was taken well. */
    static List<String> of(Answer answer) {
        return switch (answer) {
            case Answer.Applied applied -> together(applied.problems());
            case Answer.Refused(String message) -> List.of(message);
            default -> List.of();
        };
    }

    private static List<String> together(List<String> lines) {
        List<String> problems = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(CAUSE) && !problems.isEmpty()) problems.add(problems.removeLast() + "\n" + line);
            else problems.add(line);
        }
        return problems;
    }

    /** What was really refused: a manifest that the API server only warns of has been taken. */
    static List<String> withoutWarnings(List<String> problems) {
        return problems.stream().filter(problem -> !problem.startsWith(WARNING)).toList();
    }

    /** Those that nobody said would come. */
    static List<String> unexpected(List<String> refusals, List<Expectation> claims) {
        return refusals.stream().filter(refusal -> claims.stream().noneMatch(
                claim -> claim instanceof Expectation.Refused expected && expected.message().fits(refusal))).toList();
    }

    /** Whether anything was refused with such words. */
    static Ruling judge(Timeline timeline, Expectation.Refused expected) {
        List<String> refusals = timeline.changes().stream().flatMap(change -> change instanceof Change.Answered answered
                ? of(answered.answer()).stream()
                : List.<String>of().stream()).toList();
        return new Ruling(refusals.stream().anyMatch(expected.message()::fits),
                "the API server refuses it " + expected.message(),
                refusals.isEmpty() ? "everything was taken" : String.join("; ", refusals));
    }
}
