package podium.grading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.Printout;
import podium.course.Surroundings;
import podium.course.yaml.Times;
import podium.simulation.Scenario;
import podium.text.Source;

/**
 * Computes what kubectl prints of a manifest, and compares it with what it prints of the hidden one. What is printed
 * of the hidden one is kept.
 */
public final class Printouts {
    private static final Duration AFTER = Duration.ofMinutes(1);

    private final Laboratory laboratory;
    private final Map<Asked, SequencedMap<Printout, String>> kept = new ConcurrentHashMap<>();

    /** What is asked about the hidden manifest each time that an answer is judged. */
    private record Asked(Surroundings world, String hidden, List<Printout> printouts) {
    }

    /** @param laboratory where manifests are tried */
    public Printouts(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    /** What a learner is shown: each command at its time once, with its output. */
    public SequencedMap<String, String> shown(Exercise exercise) {
        SequencedMap<String, String> shown = new LinkedHashMap<>();
        if (!(exercise.kind() instanceof Kind.Reverse(List<Printout> printouts))) return shown;
        outputs(exercise.worlds().getFirst(), hidden(exercise), printouts).forEach(
                (printout, output) -> shown.putIfAbsent(
                        printout.command() + "  (at " + Times.print(printout.at()) + ")", output));
        return shown;
    }

    private static String hidden(Exercise exercise) {
        return exercise.samples().solution().map(Source::text).orElse("");
    }

    /** Judges a manifest by what kubectl prints of it. */
    Grade grade(Exercise exercise, List<Printout> printouts, String manifest) {
        TreeSet<String> refusals = new TreeSet<>();
        SequencedMap<Printout, List<Grade.Outcome>> outcomes = new LinkedHashMap<>();
        for (Surroundings world : exercise.worlds()) {
            Trial trial = new Trial(laboratory, world, manifest);
            refusals.addAll(trial.refusals());
            SequencedMap<Printout, String> wanted = kept.computeIfAbsent(new Asked(world, hidden(exercise), printouts),
                    asked -> outputs(asked.world(), asked.hidden(), asked.printouts()));
            outputs(world, manifest, printouts).forEach((printout, output) -> outcomes.computeIfAbsent(printout,
                    _ -> new ArrayList<>()).add(
                            new Grade.Outcome(world.name(), compare(printout,
                                    wanted.getOrDefault(printout, ""), output))));
        }
        List<Grade.Item> items = new ArrayList<>();
        outcomes.forEach((printout, seen) -> items.add(item(printout, seen)));
        return Grade.of(items, List.copyOf(refusals), Optional.empty());
    }

    private static Ruling compare(Printout printout, String wanted, String output) {
        Optional<String> difference = Likeness.of(wanted, printout.part()).difference(
                Likeness.of(output, printout.part()));
        String what = printout.command() + " at " + Times.print(printout.at())
                + (printout.part().isEmpty() ? "" : ", " + printout.part());
        return new Ruling(difference.isEmpty(), what + ", as it is shown in the task", difference.orElse("the same"));
    }

    private static Grade.Item item(Printout printout, List<Grade.Outcome> outcomes) {
        boolean passed = outcomes.stream().allMatch(outcome -> outcome.ruling().passed());
        return new Grade.Item(printout.id(), printout.title(), passed ? printout.points() : 0, printout.points(),
                outcomes, passed ? "" : Feedback.of(printout.feedback(), printout.rule(), outcomes));
    }

    /** What is printed, in order of time; the same seed draws the same for every manifest. */
    private SequencedMap<Printout, String> outputs(Surroundings world, String manifest, List<Printout> printouts) {
        Scenario scenario = new Trial(laboratory, world, manifest).scenario();
        Scenario longer = new Scenario(scenario.seed(), scenario.namespace(), scenario.until().plus(AFTER),
                scenario.world(), scenario.inputs());
        SequencedMap<Printout, String> outputs = new LinkedHashMap<>();
        try (Session session = new Session(laboratory, longer)) {
            for (Printout printout : printouts.stream().sorted(Comparator.comparing(Printout::at)).toList()) {
                session.advanceTo(printout.at());
                var result = session.run(new Script.Given(printout.command(), ""));
                outputs.put(printout, result.out() + result.error());
            }
        }
        return outputs;
    }
}
