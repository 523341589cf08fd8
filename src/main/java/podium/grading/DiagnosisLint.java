package podium.grading;

import java.util.ArrayList;
import java.util.List;
import podium.course.Check;
import podium.course.Diagnosis;
import podium.course.Exercise;
import podium.course.Finding;
import podium.course.Surroundings;
import podium.text.Source;

/** Proves that a hidden fault is one: what is healthy without it is not with it. */
final class DiagnosisLint {
    private final Laboratory laboratory;
    private final Exercise exercise;
    private final Diagnosis diagnosis;
    private final List<Finding> findings = new ArrayList<>();

    DiagnosisLint(Laboratory laboratory, Exercise exercise, Diagnosis diagnosis) {
        this.laboratory = laboratory;
        this.exercise = exercise;
        this.diagnosis = diagnosis;
    }

    List<Finding> check() {
        for (Check check : diagnosis.health()) new CheckTimes(exercise, check).problem().ifPresent(findings::add);
        Grade sick = grade(exercise.worlds().getFirst(), exercise.start());
        if (sick.complete()) {
            report("nothing is wrong: the checks pass",
                    "The checks say what is so in health; the fault must break one.");
        }
        String manifest = exercise.samples().healthy().map(Source::text).orElse(exercise.start());
        Surroundings sickWorld = exercise.worlds().getFirst();
        Surroundings world = exercise.samples().healthy().isPresent() ? sickWorld : withoutFaults(sickWorld);
        Grade well = grade(world, manifest);
        well.items().stream().filter(item -> !item.passed()).forEach(item -> report(
                "the check " + item.id() + " fails in health: " + item.feedback().replace('\n', ' '),
                "Without its fault all must be well: put the mended manifest into healthy.yaml, or the fault into "
                        + "world."));
        return findings;
    }

    private Grade grade(Surroundings world, String manifest) {
        return new Grader(laboratory).grade(diagnosis.health(), List.of(world), manifest);
    }

    private static Surroundings withoutFaults(Surroundings world) {
        return new Surroundings(world.name(), world.title(), world.seed(), world.watch(), List.of(), world.nodes(),
                world.hosts(), List.of(), world.steps());
    }

    private void report(String message, String rule) {
        findings.add(Finding.error(exercise.source(), diagnosis.span(), message, rule));
    }
}
