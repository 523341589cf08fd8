package podium.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.kubectl.record.TraceRecorder;
import podium.simulation.Timeline;

/** Answers inputs with the simulator, in the formats in which answers of real clusters are recorded. */
@Command(name = "record", mixinStandardHelpOptions = true, description = "Record the simulator's answers, to hold them against recordings of a real cluster.", subcommands = {
        RecordCommand.Traces.class,
        RecordOther.Rows.class, RecordOther.Shell.class, RecordOther.Api.class, RecordSessions.class})
final class RecordCommand {
    /** Whole runs, one file a scenario. */
    @Command(name = "traces", mixinStandardHelpOptions = true, description = "Run scenario files and write what happened, one JSON file each.")
    static final class Traces implements Callable<Integer> {
        @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario files.")
        private List<Path> files = new ArrayList<>();

        @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the recordings go.")
        private Path out = Path.of(".");

        @Option(names = "--seed", paramLabel = "N", description = "The seed of all draws (default: ${DEFAULT-VALUE}).")
        private long seed = 1;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            Files.createDirectories(out);
            Workplace workplace = Workplace.open();
            ScenarioLoader loader = new ScenarioLoader(spec);
            List<ScenarioLoader.Loaded> all = files.stream().map(loader::load).toList();
            long failed = all.parallelStream().filter(loaded -> !recorded(workplace, loaded)).count();
            return failed == 0 ? 0 : 1;
        }

        /** One scenario that fails keeps no other from being recorded. */
        private boolean recorded(Workplace workplace, ScenarioLoader.Loaded loaded) {
            try {
                record(workplace, loaded);
                return true;
            } catch (IllegalStateException | UncheckedIOException e) {
                spec.commandLine().getErr().println(loaded.name() + ": " + e.getMessage());
                spec.commandLine().getErr().flush();
                return false;
            }
        }

        private void record(Workplace workplace, ScenarioLoader.Loaded loaded) {
            Timeline timeline = workplace.engine().run(
                    loaded.scenario(seed, "s-" + loaded.name(), Optional.empty(), workplace.world()));
            String json = new TraceRecorder().record(loaded.name(), loaded.file().title(), timeline,
                    loaded.file()::partOf).toString();
            try {
                Files.writeString(out.resolve(loaded.name() + ".json"), json);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write to " + out, e);
            }
        }
    }
}
