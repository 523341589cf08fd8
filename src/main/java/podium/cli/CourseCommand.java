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

/** For those who write courses. */
@Command(name = "course", mixinStandardHelpOptions = true, description = "Work on a course.", subcommands = CourseCommand.Lint.class)
final class CourseCommand {
    /** Proves a course. */
    @Command(name = "lint", mixinStandardHelpOptions = true, description = "Prove a course: every statement and every exercise is run.")
    static final class Lint implements Callable<Integer> {
        @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder that holds lessons and quizzes (default: the course inside the program).")
        private Optional<Path> folder = Optional.empty();

        @Option(names = "--draws", paramLabel = "N", description = "With how many seeds right answers are tried (default: ${DEFAULT-VALUE}).")
        private int draws = 3;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            Workplace workplace = Workplace.open();
            Course course = folder.map(Course::load).orElseGet(Course::own);
            Laboratory laboratory = new Laboratory(workplace.engine()::run, workplace.world());
            List<Finding> findings = new CourseLint(laboratory, draws).check(course);
            PrintWriter out = spec.commandLine().getOut();
            findings.forEach(out::println);
            out.println(course.lessons().size() + " lessons, " + exercises(course) + " exercises, "
                    + course.quizzes().size() + " banks of questions: "
                    + (findings.isEmpty() ? "sound" : findings.size() + " findings"));
            return findings.isEmpty() ? 0 : 1;
        }

        private static int exercises(Course course) {
            return course.lessons().stream().mapToInt(lesson -> lesson.exercises().size()).sum();
        }
    }
}
