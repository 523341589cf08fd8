package podium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.cli.check.TextFile;
import podium.cli.classroom.ClassroomException;
import podium.course.Course;
import podium.course.Exercise;
import podium.grading.Grade;
import podium.grading.Grader;
import podium.grading.Laboratory;

/** Grades answers to an exercise, or those of a class. */
@Command(name = "grade", mixinStandardHelpOptions = true, description = "Grade answers by what they do: single files in detail, or with a folder those of a class.", footer = {
        "", "Of a class each learner has a file or a folder, as in answers/jane.yaml or answers/jane/invoice.yaml:",
        "  podium grade 02-one-after-the-other/invoice answers --roster class.csv --write json=results.json"})
final class GradeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "EXERCISE", description = "Lesson and exercise, as in 02-one-after-the-other/invoice; several with commas, or all.")
    private String ids = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Answers: manifests, scripts of commands, or sheets of answers; or folders of them.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private CourseOption packs = new CourseOption();

    @Mixin
    private ClassOptions classroom = new ClassOptions();

    @Mixin
    private SeedOptions seeds = new SeedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Course course = packs.load(spec);
        List<Exercise> exercises = ExerciseNames.in(course, ids, spec).stream().map(
                each -> course.variant(each, seeds.variant())).toList();
        Workplace workplace = Workplace.forCourse();
        Laboratory laboratory = Laboratory.of(workplace.engine(), workplace.reader(), workplace.world());
        if (exercises.size() > 1 || classroom.any() || seeds.byLearner()
                || files.stream().anyMatch(Files::isDirectory)) {
            try {
                return classroom.grade(new ClassOptions.Asked(course, exercises, seeds.seeds()), files, laboratory,
                        spec.commandLine());
            } catch (ClassroomException e) {
                spec.commandLine().getErr().println("error: " + e.getMessage());
                return CommandLine.ExitCode.USAGE;
            }
        }
        Grader grader = new Grader(laboratory);
        boolean complete = true;
        for (Path file : files) {
            Grade grade = grader.grade(exercises.getFirst(), TextFile.decoded(Files.readAllBytes(file)));
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
