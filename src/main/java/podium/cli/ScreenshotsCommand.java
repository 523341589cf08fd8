package podium.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import podium.desktop.screens.ExamPictures;
import podium.desktop.screens.ScreenPictures;

/** Pictures of every screen of the window, to be looked at. */
@Command(name = "screenshots", mixinStandardHelpOptions = true, description = "Draw every screen of the window in both themes and two sizes; needs no display.")
final class ScreenshotsCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "DIR", description = "Where the pictures go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("target", "screenshots");

    @Option(names = "--exam", description = "Take a full exam by script instead, with a picture at each station, and print its result.")
    private boolean exam;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<String> failure = exam
                ? ExamPictures.draw(out, spec.commandLine().getOut()::println)
                : ScreenPictures.draw(out);
        failure.ifPresent(words -> spec.commandLine().getErr().println("error: " + words));
        spec.commandLine().getErr().flush();
        if (failure.isEmpty())
            spec.commandLine().getOut().println((exam ? "Pictures of the exam" : "Pictures of every screen")
                    + " are in " + out + ".");
        spec.commandLine().getOut().flush();
        return failure.isEmpty() ? 0 : 1;
    }
}
