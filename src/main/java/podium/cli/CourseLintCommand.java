package podium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.course.Course;
import podium.course.CoursePacks;
import podium.course.Finding;
import podium.grading.CourseLint;
import podium.grading.Laboratory;

/** Proves every lesson and exercise by running it. */
@Command(name = "lint", mixinStandardHelpOptions = true, description = "Run everything that a course claims, and tell what does not hold.")
final class CourseLintCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "DIR", description = "The folder of the course, or several that belong together; without one, Podium's own.")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private CourseOption packs = new CourseOption();

    @Option(names = "--draws", paramLabel = "N", description = "With how many seeds each solution is tried (default: ${DEFAULT-VALUE}).")
    private int draws = 3;

    @Option(names = "--seeds", paramLabel = "N", description = "With how many of these seeds each alternative is tried (default: ${DEFAULT-VALUE}).")
    private int seeds = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Path> all = new ArrayList<>(folders);
        all.addAll(packs.folders());
        all.forEach(folder -> CourseOption.check(folder, spec));
        if (all.isEmpty()) return summary(print(Course.own(), ""));
        Sum sum = new Sum(0, 0, 0);
        TreeSet<String> told = new TreeSet<>();
        for (Path folder : all) {
            Course course = Course.load(folder);
            course.findings().forEach(finding -> told.add(finding.toString()));
            sum = sum.plus(print(course, folder + "/"));
        }
        return summary(sum.plus(between(all, told)));
    }

    /** What was counted. */
    private record Sum(long lessons, long exercises, long findings) {
        Sum plus(Sum more) {
            return new Sum(lessons + more.lessons, exercises + more.exercises, findings + more.findings);
        }
    }

    /** What is wrong with no pack, but with all of them together. */
    private Sum between(List<Path> all, Set<String> told) {
        List<Finding> findings = CoursePacks.load(all).findings().stream().filter(
                finding -> !told.contains(finding.toString())).toList();
        findings.forEach(spec.commandLine().getOut()::println);
        return new Sum(0, 0, findings.size());
    }

    private Sum print(Course course, String folder) {
        Workplace workplace = Workplace.forCourse();
        List<Finding> findings = new CourseLint(
                Laboratory.of(workplace.engine(), workplace.reader(), workplace.world()),
                new CourseLint.Seeds(draws, seeds)).check(course);
        findings.forEach(finding -> spec.commandLine().getOut().println(folder + finding));
        long exercises = course.lessons().stream().mapToLong(lesson -> lesson.exercises().size()).sum();
        return new Sum(course.lessons().size(), exercises, findings.size());
    }

    private int summary(Sum sum) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(sum.lessons + " lessons, " + sum.exercises + " exercises, " + sum.findings + " findings");
        out.flush();
        return sum.findings == 0 ? 0 : 1;
    }
}
