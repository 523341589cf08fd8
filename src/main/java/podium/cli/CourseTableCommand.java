package podium.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.cli.pack.CourseTable;
import podium.course.CoursePacks;

/** Tells what is in a course. */
@Command(name = "table", mixinStandardHelpOptions = true, description = "Count lessons, exercises by kind, alternatives, mistakes, questions, and what serves which part of an exam.")
final class CourseTableCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "DIR", description = "The folder of the course, or several that belong together; without one, Podium's own.")
    private List<Path> folders = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        folders.forEach(folder -> CourseOption.check(folder, spec));
        PrintWriter out = spec.commandLine().getOut();
        CourseTable.lines(CoursePacks.load(folders)).forEach(out::println);
        out.flush();
        return 0;
    }
}
