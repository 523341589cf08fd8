package podium.grading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import podium.course.Expectation;
import podium.course.ExpectationReader;
import podium.course.yaml.YamlText;
import podium.shell.fs.FileChange;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.Input;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;
import podium.text.Source;

/** Timelines put together by hand, on top of a recorded one. */
final class HandMade {
    static final World NOWHERE = new World(reference -> Optional.empty(), List.of(), List.of(), List.of());

    private HandMade() {
    }

    /** A laboratory in which nobody gives commands. */
    static Laboratory laboratory(Function<Scenario, Timeline> engine, World world) {
        return new Laboratory(engine, scenario -> {
            throw new AssertionError("a command in " + scenario);
        }, world);
    }

    static Expectation expectation(String yaml) {
        return ExpectationReader.read(YamlText.read(new Source("x", yaml), problem -> {
            throw new AssertionError(problem);
        })).orElseThrow();
    }

    static Instant at(double seconds) {
        return Timeline.EPOCH.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /** A timeline with more changes. */
    static Timeline with(Timeline timeline, List<? extends Change> more) {
        List<Change> changes = new ArrayList<>(timeline.changes());
        changes.addAll(more);
        changes.sort((a, b) -> a.at().compareTo(b.at()));
        return new Timeline(timeline.scenario(), timeline.start(), timeline.end(), changes);
    }

    /** A container of the Pod that a recorded run is about. */
    static ContainerRun run(Timeline timeline, String container, int attempt) {
        return timeline.changes().stream().filter(Change.ContainerStarted.class::isInstance).map(
                change -> ((Change.ContainerStarted) change).run()).map(
                        r -> new ContainerRun(r.pod(), r.podUid(), container, attempt)).findFirst().orElseThrow();
    }

    static Change file(Timeline timeline, double seconds, String place, FileChange change) {
        ContainerRun run = run(timeline, "clone", 0);
        return new Change.FileChanged(at(seconds), run.pod(), run.podUid(), run.container(), place, change);
    }

    /** What an engine would say to the inputs of a scenario: each exec is answered with its command. */
    static Timeline answered(Timeline timeline, Scenario scenario) {
        List<Change> answers = new ArrayList<>();
        for (int i = 0; i < scenario.inputs().size(); i++) {
            Input input = scenario.inputs().get(i);
            if (!(input instanceof Input.Exec exec)) continue;
            String said = exec.pod() + " " + exec.container() + " " + String.join(" ", exec.command());
            Answer answer = exec.container().equals("gone")
                    ? new Answer.Refused("container not found (\"gone\")")
                    : new Answer.Executed(0, said + "\n", "");
            answers.add(new Change.Answered(Timeline.EPOCH.plus(exec.at()), i, answer));
        }
        return with(timeline, answers);
    }
}
