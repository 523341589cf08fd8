package podium.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import podium.cli.check.TextFile;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.World;
import podium.text.Problem;
import podium.text.Source;

/** Reads scenario files from disk or from standard input. */
final class ScenarioLoader {
    private final CommandSpec command;

    ScenarioLoader(CommandSpec command) {
        this.command = command;
    }

    /** A file that has been read: its name without folder and ending, and its directives. */
    record Loaded(String name, String text, ScenarioFile file) {
        Scenario scenario(long seed, String namespace, Optional<Duration> until, World world) {
            return new Scenario(seed, namespace, until.or(file::run).orElse(ScenarioFile.DEFAULT_RUN),
                    world.with(file.world()), file.inputs());
        }
    }

    Loaded load(Path path) {
        return load(path, List.of(), List.of());
    }

    /**
     * Reads a file as if it said more.
     *
     * @param world what surrounds the cluster besides
     * @param steps what is done or happens besides
     */
    Loaded load(Path path, List<String> world, List<String> steps) {
        StringBuilder said = new StringBuilder();
        world.forEach(w -> said.append("\n# world: ").append(w));
        steps.forEach(s -> said.append("\n# step: ").append(s));
        String text = (path.toString().equals("-") ? standardInput() : file(path)) + said;
        String name = path.toString().equals("-")
                ? "stdin"
                : path.getFileName().toString().replaceFirst("\\.(ya?ml|json)$", "");
        ScenarioFile scenario = ScenarioFile.parse(text);
        Source source = new Source(path.toString(), text);
        scenario.problems().forEach(p -> warn(source, p));
        return new Loaded(name, text, scenario);
    }

    /** A directive that means nothing: where it stands, and what it could be. */
    private void warn(Source source, Problem problem) {
        int at = problem.span().start();
        command.commandLine().getErr().println(source.name() + ":" + source.line(at) + ":" + source.column(at)
                + ": warning: " + problem.message() + ". " + problem.rule());
        command.commandLine().getErr().flush();
    }

    private String file(Path path) {
        try {
            return TextFile.decoded(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new CommandLine.ParameterException(command.commandLine(), "the path \"" + path + "\" does not exist",
                    e);
        } catch (IOException e) {
            throw new CommandLine.ParameterException(command.commandLine(),
                    "cannot read \"" + path + "\": " + e.getMessage(), e);
        }
    }

    private String standardInput() {
        try {
            return TextFile.decoded(System.in.readAllBytes());
        } catch (IOException e) {
            throw new CommandLine.ParameterException(command.commandLine(),
                    "cannot read standard input: " + e.getMessage(), e);
        }
    }
}
