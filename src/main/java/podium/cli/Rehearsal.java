package podium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import podium.course.Assets;
import podium.desktop.screens.ScreenPictures;

/**
 * Does what a user does first, once and silently, so that the JVM can note which classes and methods that needs. The build
 * runs it to make the cache that the launcher starts with; without the cache everything works the same, only later.
 */
final class Rehearsal {
    private Rehearsal() {
    }

    /** Runs the everyday commands over the sample Pod, and opens the window where there are fonts to draw it with. */
    public static void main(String[] arguments) throws IOException {
        Path sample = Files.createTempFile("rehearsal", ".yaml");
        try {
            Files.writeString(sample, Assets.text("samples/first.yaml"));
            for (List<String> words : everyday(sample.toString())) silently(words);
        } finally {
            Files.delete(sample);
        }
        ScreenPictures.rehearse().ifPresent(
                words -> System.err.println("The window starts without the cache: " + words));
    }

    private static List<List<String>> everyday(String sample) {
        return List.of(List.of("check", sample), List.of("simulate", sample),
                List.of("simulate", sample, "-o", "describe"), List.of("kubectl", "get", "pods", "--run", sample),
                List.of("sh", "-c", "for i in 1 2; do echo $i | sed s/1/2/; done"));
    }

    private static void silently(List<String> words) {
        CommandLine line = Podium.commandLine(Podium.commands(), any -> CommandLine.ExitCode.OK, false);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        line.setOut(nowhere).setErr(nowhere).execute(words.toArray(String[]::new));
    }
}
