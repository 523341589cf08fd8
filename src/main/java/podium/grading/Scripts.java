package podium.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.course.Check;
import podium.course.Exercise;
import podium.course.Expectation;
import podium.simulation.Timeline;

/** Judges what commands have made of a cluster. */
final class Scripts {
    private final Laboratory laboratory;

    Scripts(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    Grade grade(Exercise exercise, List<Check> checks, String script) {
        Judge judge = judge(Transcript.play(laboratory, exercise, script).run(),
                checks.stream().map(Check::expectation).toList());
        String world = exercise.worlds().getFirst().name();
        List<Grade.Item> items = new ArrayList<>();
        for (Check check : checks) {
            Ruling ruling = judge.judge(check.expectation());
            List<Grade.Outcome> outcomes = List.of(new Grade.Outcome(world, ruling));
            items.add(new Grade.Item(check.id(), check.title(), ruling.passed() ? check.points() : 0, check.points(),
                    outcomes, ruling.passed() ? "" : Feedback.of(check.feedback(), check.rule(), outcomes)));
        }
        return Grade.of(items, List.of(), Optional.empty());
    }

    /** The run that the commands made is judged as it is; programs that checks ask for besides make it another one. */
    private Judge judge(Timeline run, List<Expectation> expectations) {
        boolean plain = expectations.stream().noneMatch(Expectation.Exec.class::isInstance);
        Answers answers = plain
                ? new Answers(run, Map.of())
                : Trial.answers(laboratory, run.scenario(), expectations, _ -> new Sightings(run));
        return new Judge(new Sightings(answers.timeline()), answers);
    }
}
