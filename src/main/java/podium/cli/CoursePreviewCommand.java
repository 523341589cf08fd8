package podium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.cli.pack.PreviewPage;
import podium.course.Course;
import podium.course.Finding;
import podium.desktop.PodiumApp;
import podium.grading.CourseLint;
import podium.grading.Laboratory;

/** Shows a course while it is being written. */
@Command(name = "preview", mixinStandardHelpOptions = true, description = "Open a course in the window and show each change of its files; without a display, write it as one HTML page.")
final class CoursePreviewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder of the course.")
    private Path folder = Path.of("");

    @Option(names = "--html", paramLabel = "FILE", description = "Write the page here and open no window (without a display: preview.html).")
    private Optional<Path> html = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        CourseOption.check(folder, spec);
        boolean display = Display.available(System.getProperty("os.name"), new TreeMap<>(System.getenv()));
        if (display && html.isEmpty()) {
            PodiumApp.open(List.of(folder), true);
            return 0;
        }
        Course course = Course.load(folder);
        Workplace workplace = Workplace.forCourse();
        List<Finding> findings = new CourseLint(
                Laboratory.of(workplace.engine(), workplace.reader(), workplace.world()), 1).check(course);
        Path to = html.orElse(Path.of("preview.html"));
        Files.writeString(to, PreviewPage.of(course, findings));
        PrintWriter out = spec.commandLine().getOut();
        out.println(to + ": " + findings.size() + " findings. Open it in a browser.");
        out.flush();
        return findings.isEmpty() ? 0 : 1;
    }
}
