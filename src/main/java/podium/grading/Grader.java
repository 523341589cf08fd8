package podium.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import podium.course.Check;
import podium.course.Diagnosis;
import podium.course.DiagnosisReader;
import podium.course.Exercise;
import podium.course.Finding;
import podium.course.Kind;
import podium.course.PredictionReader;
import podium.course.Printout;
import podium.course.SequenceReader;
import podium.course.Surroundings;
import podium.simulation.Scenario;
import podium.text.Source;

/** Grades answers. */
public final class Grader {
    private final Laboratory laboratory;
    private final Printouts printouts;

    /** @param laboratory where manifests are tried */
    public Grader(Laboratory laboratory) {
        this.laboratory = laboratory;
        this.printouts = new Printouts(laboratory);
    }

    /**
     * Grades the text of an answer: a manifest, which is run in every world of the exercise, a script of commands, or a
     * sheet of answers. A text that cannot be read earns nothing and is told why in the refusals; nothing is thrown.
     */
    public Grade grade(Exercise exercise, String text) {
        return switch (exercise.kind()) {
            case Kind.Write(List<Check> checks) -> grade(checks, exercise.worlds(), text);
            case Kind.Fix(List<Check> checks) -> grade(checks, exercise.worlds(), text);
            case Kind.Terminal(_, List<Check> checks) -> new Scripts(laboratory).grade(exercise, checks, text);
            case Kind.Reverse(List<Printout> shown) -> printouts.grade(exercise, shown, text);
            case Kind.Predict _ -> read(text, PredictionReader::read,
                    answers -> new Predictions(laboratory).grade(exercise, answers));
            case Kind.Order _ -> read(text, SequenceReader::answers,
                    answers -> new Sequences(laboratory).grade(exercise, answers));
            case Kind.Diagnose(Diagnosis diagnosis) -> read(text, DiagnosisReader::answer,
                    answer -> new Diagnoses(laboratory, exercise, diagnosis).grade(answer));
        };
    }

    /**
     * The run that an answer makes; of answers about a run, that run.
     *
     * @param world the name of the world; the first one's when it is empty or unknown
     */
    public Scenario scenario(Exercise exercise, String text, Optional<String> world) {
        if (exercise.kind() instanceof Kind.Terminal) return Transcript.of(laboratory, exercise, text).told();
        String manifest = exercise.kind().isManifest() ? text : exercise.start();
        Surroundings around = exercise.worlds().stream().filter(
                each -> world.filter(each.name()::equals).isPresent()).findFirst().orElse(exercise.worlds().getFirst());
        return new Trial(laboratory, around, manifest).scenario();
    }

    private static <T> Grade read(String text, BiFunction<Source, Consumer<Finding>, T> reader,
            Function<T, Grade> judge) {
        List<String> refusals = new ArrayList<>();
        T answer = reader.apply(new Source("answer", text), finding -> refusals.add(finding.toString()));
        Grade grade = judge.apply(answer);
        return new Grade(grade.points(), grade.maximum(), refusals, grade.items(), grade.brier());
    }

    Grade grade(List<Check> checks, List<Surroundings> worlds, String manifest) {
        SequencedMap<Surroundings, Verdicts> runs = new LinkedHashMap<>();
        TreeSet<String> refusals = new TreeSet<>();
        for (Surroundings world : worlds) {
            Verdicts verdicts = new Trial(laboratory, world, manifest).run(
                    checks.stream().filter(c -> c.concerns(world.name())).map(Check::expectation).toList());
            runs.put(world, verdicts);
            refusals.addAll(Refusals.withoutWarnings(verdicts.refusals()));
        }
        List<Grade.Item> items = checks.stream().map(check -> item(check, runs)).toList();
        return Grade.of(items, List.copyOf(refusals), Optional.empty());
    }

    private static Grade.Item item(Check check, SequencedMap<Surroundings, Verdicts> runs) {
        List<Grade.Outcome> outcomes = new ArrayList<>();
        runs.forEach((world, verdicts) -> {
            if (!check.concerns(world.name())) return;
            outcomes.add(new Grade.Outcome(world.name(), verdicts.judge().judge(check.expectation())));
        });
        boolean passed = outcomes.stream().allMatch(outcome -> outcome.ruling().passed());
        return new Grade.Item(check.id(), check.title(), passed ? check.points() : 0, check.points(), outcomes,
                passed ? "" : Feedback.of(check.feedback(), check.rule(), outcomes));
    }
}
