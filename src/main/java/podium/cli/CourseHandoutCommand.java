package podium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.cli.classroom.ClassroomException;
import podium.cli.classroom.Copies;
import podium.cli.classroom.Handout;
import podium.cli.classroom.HandoutFolder;
import podium.cli.classroom.Neighbours;
import podium.cli.classroom.Roster;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.HiddenChecks;
import podium.grading.Laboratory;
import podium.grading.Printouts;
import podium.grading.classroom.Learner;
import podium.kubectl.table.TablePrinter;

/** Writes each learner's copies of exercises. */
@Command(name = "handout", mixinStandardHelpOptions = true, description = "Write a folder a learner with tasks and files to answer in, each with the names and numbers of that learner.", footer = {
        "", "The folder is graded as it is, by the same options:",
        "  podium course handout all handout --roster class.csv --seeds by-learner",
        "  podium grade all handout --roster class.csv --seeds by-learner"})
final class CourseHandoutCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "EXERCISE", description = "Lesson and exercise, as in 02-one-after-the-other/invoice; several with commas, or all.")
    private String ids = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder to make; it must not be there, or be empty.")
    private Path folder = Path.of("");

    @Option(names = "--roster", required = true, paramLabel = "CSV", description = "Who belongs to the class: a column learner, and any of name, email, id, login, section, seed.")
    private Path roster = Path.of("");

    @Mixin
    private SeedOptions seeds = new SeedOptions();

    @Mixin
    private CourseOption packs = new CourseOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Course course = packs.load(spec);
        List<Exercise> exercises = ExerciseNames.in(course, ids, spec);
        Workplace workplace = Workplace.forCourse();
        Laboratory laboratory = Laboratory.of(workplace.engine(), workplace.reader(), workplace.world());
        try {
            List<Learner> learners = Roster.read(roster);
            Copies copies = new Copies(course, learners, seeds.seeds(), HiddenChecks.none());
            List<HandoutFolder.Spread> spreads = new HandoutFolder(copies,
                    new Handout(new Printouts(laboratory)), new Neighbours(laboratory)).write(folder, learners,
                            exercises);
            print(learners, copies, spreads);
            return ExitCode.OK;
        } catch (ClassroomException e) {
            spec.commandLine().getErr().println("error: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }

    private void print(List<Learner> learners, Copies copies, List<HandoutFolder.Spread> spreads) {
        List<List<String>> seeded = new ArrayList<>(List.of(List.of("LEARNER", "SEED", "FOLDER")));
        learners.forEach(learner -> seeded.add(List.of(learner.name(), "" + copies.seed(learner.key()),
                folder.resolve(learner.key()).toString())));
        PrintWriter out = spec.commandLine().getOut();
        TablePrinter printer = new TablePrinter(false);
        printer.print(seeded).lines().forEach(out::println);
        out.println();
        List<List<String>> different = new ArrayList<>(
                List.of(List.of("EXERCISE", "DIFFERENT COPIES", "NEIGHBOUR'S SOLUTION")));
        spreads.stream().filter(spread -> spread.exercise().variant().varies()).forEach(
                spread -> different.add(List.of(spread.exercise().id(), "" + spread.copies(),
                        spread.neighbour().map(points -> points + " of " + spread.exercise().points()).orElse("-"))));
        if (different.size() > 1) printer.print(different).lines().forEach(out::println);
        out.println("The same for all: " + (spreads.size() + 1 - different.size()) + " of " + spreads.size()
                + " exercises.");
        out.flush();
    }
}
