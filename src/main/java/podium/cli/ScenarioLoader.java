package podium.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.World;

/** Reads scenario files from disk or from standard input. */
final class ScenarioLoader {
    private final CommandSpec command;

    ScenarioLoader(CommandSpec command) {
        this.command = command;
    }

    /** A file that has been read: its name without folder and ending, and its directives. */
    record Loaded(String name, String text, ScenarioFile file) {
        Scenario scenario(long seed, String namespace, Optional<Duration> until, World world) {
            return new Scenario(seed, namespace, until.or(file::run).orElse(ScenarioFile.DEFAULT_RUN), world,
                    file.inputs());
        }
    }

    Loaded load(Path path) {
        String text = path.toString().equals("-") ? standardInput() : file(path);
        String name = path.toString().equals("-")
                ? "stdin"
                : path.getFileName().toString().replaceFirst("\\.(ya?ml|json)$", "");
        return new Loaded(name, text, ScenarioFile.parse(text));
    }

    private String file(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
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
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandLine.ParameterException(command.commandLine(),
                    "cannot read standard input: " + e.getMessage(), e);
        }
    }
}
