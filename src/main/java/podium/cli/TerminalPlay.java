package podium.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine;
import podium.course.Assets;
import podium.simulation.Change;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;

/** The first screen where there is no display: a sample Pod, row by row as a watch prints it. */
final class TerminalPlay implements FirstScreen {
    /** Long waits are shortened, so that the whole of a start is seen in a few seconds. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(1200);
    private final Pause pause;

    /** @param pause how time is spent between two rows */
    TerminalPlay(Pause pause) {
        this.pause = pause;
    }

    /** Spends time. */
    @FunctionalInterface
    interface Pause {
        void rest(Duration time);
    }

    @Override
    public int show(CommandLine line) {
        Workplace workplace = Workplace.open();
        String manifest = Assets.text("samples/first.yaml");
        ScenarioFile file = ScenarioFile.parse(manifest);
        Timeline timeline = workplace.engine().run(
                new Scenario(1, "default", file.run().orElse(ScenarioFile.DEFAULT_RUN),
                        workplace.world().with(file.world()),
                        file.inputs()));
        PrintWriter out = line.getOut();
        out.println(
                "There is no display here, so this is a sample Pod in the terminal, as kubectl get pods -w shows it:");
        out.println();
        out.println(WatchTable.header());
        Instant last = timeline.start();
        for (Change change : timeline.changes()) {
            Optional<String> row = WatchTable.row(timeline, change);
            if (row.isEmpty()) continue;
            Duration gap = Duration.between(last, change.at());
            pause.rest(gap.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : gap);
            last = change.at();
            out.println(row.get());
            out.flush();
        }
        out.println();
        out.println(
                "For the window, start Podium where there is a display (on Linux: where DISPLAY names it).");
        out.println("Your own manifest: podium simulate FILE. All commands: podium --help.");
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
