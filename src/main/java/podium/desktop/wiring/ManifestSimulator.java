package podium.desktop.wiring;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import podium.desktop.work.CheckedRun;
import podium.desktop.work.Simulator;
import podium.manifest.Manifest;
import podium.manifest.ManifestReader;
import podium.simulation.Input;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;
import podium.text.Problem;
import podium.text.Source;

/**
 * Checks a text as the API server does and, when it takes at least one document, runs them as {@code kubectl apply}.
 *
 * @param engine runs a scenario
 * @param world what surrounds the manifests
 * @param watch how long a run is watched
 */
public record ManifestSimulator(ManifestReader reader, Function<Scenario, Timeline> engine, World world,
        Duration watch) implements Simulator {
    @Override
    public CheckedRun run(String text, long seed) {
        Manifest manifest = reader.read(new Source("manifest", text));
        List<Problem> problems = manifest.problems().stream().sorted(
                Comparator.comparingInt(problem -> problem.span().start())).toList();
        boolean runs = manifest.documents().stream().anyMatch(document -> document.object().isPresent());
        if (!runs) return new CheckedRun(text, problems, Optional.empty());
        Scenario scenario = new Scenario(seed, "default", watch, world,
                List.of(new Input.Apply(Duration.ZERO, text)));
        return new CheckedRun(text, problems, Optional.of(engine.apply(scenario)));
    }
}
