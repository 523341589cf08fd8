package podium.desktop.wiring;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import podium.desktop.work.CheckedRun;
import podium.desktop.work.Simulator;
import podium.course.Surroundings;
import podium.grading.Laboratory;
import podium.grading.Trial;
import podium.manifest.Manifest;
import podium.manifest.ManifestReader;
import podium.manifest.edit.ManifestLanguage;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;
import podium.simulation.World;
import podium.text.Problem;
import podium.text.Source;

/**
 * Checks a text as the API server does and, when it takes at least one document, runs them as {@code kubectl apply}.
 * Comments of the text say what surrounds the cluster and what is done later: docs/scenarios.md.
 *
 * @param engine runs a scenario
 * @param world what surrounds the manifests
 * @param watch how long a run is watched when its text does not say so
 */
public record ManifestSimulator(ManifestReader reader, Function<Scenario, Timeline> engine, World world,
        Duration watch) implements Simulator {
    /** Simulates a text in the usual world. */
    public CheckedRun run(String text, long seed) {
        return run(text, seed, Optional.empty());
    }

    @Override
    public CheckedRun run(String text, long seed, Optional<Surroundings> around) {
        if (ManifestLanguage.isNothingYet(text)) return new CheckedRun(text, List.of(), Optional.empty());
        Manifest manifest = reader.read(new Source("manifest", text));
        ScenarioFile file = ScenarioFile.parse(text);
        List<Problem> problems = Stream.concat(manifest.problems().stream(), file.problems().stream()).sorted(
                Comparator.comparingInt(problem -> problem.span().start())).toList();
        boolean runs = manifest.documents().stream().anyMatch(document -> document.object().isPresent());
        if (!runs) return new CheckedRun(text, problems, Optional.empty());
        Scenario scenario = around.map(place -> within(place, text, seed)).orElseGet(() -> new Scenario(seed, "default",
                file.run().orElse(watch), world.with(file.world()), file.inputs()));
        return new CheckedRun(text, problems, Optional.of(engine.apply(scenario)));
    }

    /** The run that a grade of the text judges, as long as nobody asks for another draw. */
    private Scenario within(Surroundings place, String text, long seed) {
        return new Trial(Laboratory.of(new Engine(reader), reader, world), place.drawn(seed - 1), text).scenario();
    }
}
