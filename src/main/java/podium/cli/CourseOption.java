package podium.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import podium.course.Course;
import podium.course.CoursePacks;

/** The option that names courses of one's own. */
final class CourseOption {
    @Option(names = "--course", paramLabel = "DIR", description = "The folder of a course of your own, which holds lessons/; several are put together.")
    private List<Path> folders = new ArrayList<>();

    /** The folders, in the order given; none for the program's own course. */
    List<Path> folders() {
        return folders;
    }

    /** The course that is meant. */
    Course load(CommandSpec spec) {
        check(spec);
        return CoursePacks.load(folders);
    }

    /** Refuses folders that hold no course. */
    void check(CommandSpec spec) {
        folders.forEach(folder -> check(folder, spec));
    }

    /** Refuses a folder that holds no course. */
    static void check(Path folder, CommandSpec spec) {
        if (Files.isDirectory(folder.resolve("lessons"))) return;
        String what = Files.isDirectory(folder) ? "has no folder lessons" : "is not a folder";
        throw new ParameterException(spec.commandLine(), folder + " " + what + ". A course is a folder with"
                + " lessons/course.yaml and lessons/NN-name/lesson.md; podium course new DIR makes one.");
    }
}
