package podium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.cli.pack.NewCourse;

/** Writes a small course to begin with. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "Write a small course that works: one lesson, one exercise, a bank of questions.")
final class CourseNewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder to make; it must not be there, or be empty.")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!NewCourse.fits(folder)) {
            throw new ParameterException(spec.commandLine(),
                    folder + " is not empty, and nothing in it is overwritten. Name a folder that is not there yet.");
        }
        PrintWriter out = spec.commandLine().getOut();
        NewCourse.write(folder).forEach(file -> out.println(folder.resolve(file)));
        out.println();
        out.println("Prove it:  podium course lint " + folder);
        out.println("Open it:   podium --course " + folder);
        out.flush();
        return 0;
    }
}
