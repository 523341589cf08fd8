package podium.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.course.Check;
import podium.course.Exercise;
import podium.simulation.Scenario;

/** Judges what commands have made of a cluster. */
final class Scripts {
    private final Laboratory laboratory;

    Scripts(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    Grade grade(Exercise exercise, List<Check> checks, String script) {
        Scenario told = Transcript.of(laboratory, exercise, script).told();
        Verdicts verdicts = Trial.verdicts(laboratory, told, laboratory.run(told),
                checks.stream().map(Check::expectation).toList(), List.of());
        String world = exercise.worlds().getFirst().name();
        List<Grade.Item> items = new ArrayList<>();
        for (Check check : checks) {
            Ruling ruling = verdicts.judge().judge(check.expectation());
            List<Grade.Outcome> outcomes = List.of(new Grade.Outcome(world, ruling));
            items.add(new Grade.Item(check.id(), check.title(), ruling.passed() ? check.points() : 0, check.points(),
                    outcomes, ruling.passed() ? "" : Feedback.of(check.feedback(), check.rule(), outcomes)));
        }
        return Grade.of(items, List.of(), Optional.empty());
    }
}
