package podium.grading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.kubectl.CommandResult;
import podium.kubectl.Terminal;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.MemoryFiles;
import podium.kubectl.table.WhyOutput;
import podium.simulation.Scenario;
import podium.simulation.Timeline;

/** Somebody at a terminal beside a cluster: kubectl, {@code why POD[/CONTAINER]}, and time that goes by. */
final class Session implements AutoCloseable {
    private static final Pattern WHY = Pattern.compile("why (\\S+)");

    private final LiveCluster cluster;
    private final MemoryFiles files = new MemoryFiles("/root", Map.of());
    private final Terminal terminal;

    Session(Laboratory laboratory, Scenario scenario) {
        cluster = laboratory.clusters().apply(scenario);
        terminal = new Terminal(cluster, files);
    }

    /** Lets time pass up to a moment after the start. */
    void advanceTo(Duration moment) {
        cluster.advanceTo(Timeline.EPOCH.plus(moment));
    }

    /** The time after the start. */
    Duration now() {
        return Duration.between(Timeline.EPOCH, cluster.now());
    }

    /** Does one thing. */
    CommandResult run(Script.Step step) {
        return switch (step) {
            case Script.Rest(_, Duration time) -> {
                Instant later = cluster.now().plus(time);
                cluster.advanceTo(later);
                yield CommandResult.printed("");
            }
            case Script.Written(_, String file, String contents) -> {
                files.write(file, contents);
                yield CommandResult.printed("");
            }
            case Script.Given(String text, String input) -> {
                Matcher why = WHY.matcher(text);
                yield why.matches() ? why(why.group(1)) : terminal.run(text, input);
            }
        };
    }

    private CommandResult why(String asked) {
        return switch (new WhyOutput(cluster.view(), Timeline.EPOCH).answer(asked)) {
            case WhyOutput.Answer.Told(List<String> lines) -> CommandResult.printed(String.join("\n", lines) + "\n");
            case WhyOutput.Answer.Refused(String problem) -> CommandResult.failed(problem);
        };
    }

    /** The run up to now, with the scenario that tells it again. */
    Timeline timeline() {
        Timeline run = cluster.timeline();
        Scenario told = cluster.told();
        return new Timeline(new Scenario(told.seed(), told.namespace(), now(), told.world(), told.inputs()),
                run.start(), run.end(), run.changes());
    }

    @Override
    public void close() {
        cluster.close();
    }
}
