package podium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.course.Course;
import podium.course.Finding;
import podium.grading.CourseLint;
import podium.grading.Laboratory;

/** What authors of lessons need. */
@Command(name = "course", mixinStandardHelpOptions = true, description = "Prove a course.", subcommands = CourseCommand.Lint.class)
final class CourseCommand {
    /** Proves every lesson and exercise by running it. */
    @Command(name = "lint", mixinStandardHelpOptions = true, description = "Run everything that a course claims, and tell what does not hold.")
    static final class Lint implements Callable<Integer> {
        @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of the course; without one, Podium's own.")
        private Optional<Path> folder = Optional.empty();

        @Option(names = "--draws", paramLabel = "N", description = "With how many seeds each claim is tried (default: ${DEFAULT-VALUE}).")
        private int draws = 3;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            Workplace workplace = Workplace.forCourse();
            Course course = folder.map(Course::load).orElseGet(Course::own);
            List<Finding> findings = new CourseLint(
                    Laboratory.of(workplace.engine(), workplace.reader(), workplace.world()),
                    draws).check(course);
            PrintWriter out = spec.commandLine().getOut();
            findings.forEach(out::println);
            long exercises = course.lessons().stream().mapToLong(l -> l.exercises().size()).sum();
            out.println(course.lessons().size() + " lessons, " + exercises + " exercises, " + findings.size()
                    + " findings");
            out.flush();
            return findings.isEmpty() ? 0 : 1;
        }
    }
}
