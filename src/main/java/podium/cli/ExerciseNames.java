package podium.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import podium.course.Course;
import podium.course.Exercise;

/** Exercises as they are named on the command line: ids with commas between them, or all. */
final class ExerciseNames {
    private static final String ALL = "all";

    private ExerciseNames() {
    }

    /** The exercises that are meant; one that is not there is refused. */
    static List<Exercise> in(Course course, String ids, CommandSpec spec) {
        List<Exercise> all = course.lessons().stream().flatMap(lesson -> lesson.exercises().stream()).toList();
        if (ids.equals(ALL)) return all;
        List<Exercise> named = new ArrayList<>();
        for (String id : ids.split(",", -1)) {
            named.add(course.exercise(id.strip()).orElseThrow(() -> new ParameterException(spec.commandLine(),
                    "there is no exercise " + id + "; there are "
                            + String.join(", ", all.stream().map(Exercise::id).toList()))));
        }
        return List.copyOf(named);
    }
}
