package podium.desktop.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Kind;
import podium.desktop.Place;

/**
 * One screen to be pictured, and the way to it.
 *
 * @param name of the file
 * @param document the lesson or exercise that is open; empty for what the place opens by itself
 * @param second the virtual time of the playhead; empty when nothing is run
 * @param commands titles of commands that are given then, in order
 */
record Screen(String name, Place place, String document, Optional<Double> second, List<String> commands) {
    /** Every screen that a course gives cause to show. */
    static List<Screen> of(Course course) {
        List<Screen> all = new ArrayList<>();
        course.lessons().stream().findFirst().ifPresent(lesson -> {
            all.add(run("lesson", Place.LEARN, lesson.id(), 12));
            all.add(run("lesson-why", Place.LEARN, lesson.id(), 12, "Only the stage", "Why is it so"));
        });
        exercises(course).stream().filter(exercise -> !(exercise.kind() instanceof Kind.Predict)).findFirst().ifPresent(
                exercise -> all.add(still("exercise", Place.PRACTICE, exercise.id(), "Show a hint")));
        exercises(course).stream().filter(exercise -> exercise.kind() instanceof Kind.Predict).findFirst().ifPresent(
                exercise -> all.add(still("exercise-predict", Place.PRACTICE, exercise.id())));
        all.add(run("sandbox", Place.SANDBOX, "", 5.5));
        all.add(run("sandbox-why", Place.SANDBOX, "", 5.5, "Why is it so"));
        all.add(run("sandbox-templates", Place.SANDBOX, "", 5.5, "Begin with a template"));
        all.add(run("sandbox-world", Place.SANDBOX, "", 5.5, "What surrounds the cluster"));
        all.add(run("sandbox-predict", Place.SANDBOX, "", 3, "Predict what comes next"));
        all.add(run("stage", Place.SANDBOX, "", 5.5, "Only the stage"));
        all.add(run("palette", Place.SANDBOX, "", 5.5, "All commands"));
        all.add(run("keys", Place.SANDBOX, "", 5.5, "All keys"));
        all.add(run("settings", Place.SANDBOX, "", 5.5, "Settings"));
        for (Place place : List.of(Place.QUIZ, Place.EXAM, Place.INTERVIEW, Place.PROGRESS)) {
            all.add(still(place.title().toLowerCase(java.util.Locale.ROOT), place, ""));
        }
        return all;
    }

    private static List<Exercise> exercises(Course course) {
        return course.lessons().stream().flatMap(lesson -> lesson.exercises().stream()).toList();
    }

    private static Screen run(String name, Place place, String document, double second, String... commands) {
        return new Screen(name, place, document, Optional.of(second), List.of(commands));
    }

    private static Screen still(String name, Place place, String document, String... commands) {
        return new Screen(name, place, document, Optional.empty(), List.of(commands));
    }
}
