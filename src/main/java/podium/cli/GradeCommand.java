package podium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.course.Course;
import podium.course.Exercise;
import podium.grading.Grade;
import podium.grading.Grader;
import podium.grading.Laboratory;

/** Grades answers to an exercise. */
@Command(name = "grade", mixinStandardHelpOptions = true, description = "Grade answers to an exercise by what they do.")
final class GradeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "EXERCISE", description = "Lesson and exercise, as in 02-one-after-the-other/invoice.")
    private String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Answers: manifests, scripts of commands, or sheets of answers.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--course", paramLabel = "DIR", description = "The folder of another course.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--variant", paramLabel = "N", description = "The seed that drew names and numbers (default: ${DEFAULT-VALUE}).")
    private long variant = 0;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Course course = folder.map(Course::load).orElseGet(Course::own);
        Exercise known = course.exercise(id).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "there is no exercise " + id + "; there are "
                        + String.join(", ",
                                course.lessons().stream().flatMap(lesson -> lesson.exercises().stream()).map(
                                        Exercise::id).toList())));
        Exercise exercise = course.variant(known, variant);
        Workplace workplace = Workplace.forCourse();
        Grader grader = new Grader(Laboratory.of(workplace.engine(), workplace.reader(), workplace.world()));
        boolean complete = true;
        for (Path file : files) {
            Grade grade = grader.grade(exercise, Files.readString(file));
            print(file, grade, spec.commandLine().getOut());
            complete &= grade.complete();
        }
        return complete ? 0 : 1;
    }

    private static void print(Path file, Grade grade, PrintWriter out) {
        out.println(file + ": " + grade.points() + " of " + grade.maximum() + " points");
        grade.refusals().forEach(refusal -> out.println(refusal.indent(2).stripTrailing()));
        for (Grade.Item item : grade.items()) {
            out.println("  " + (item.passed() ? "+" : "-") + " " + item.title() + ": " + item.points() + " of "
                    + item.maximum());
            if (!item.feedback().isEmpty()) out.println(item.feedback().indent(6).stripTrailing());
        }
    }
}
