package podium.desktop.sandbox;

import java.util.ArrayList;
import java.util.List;
import podium.course.Assets;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.Lesson;
import podium.course.Passage;

/**
 * A manifest to begin with.
 *
 * @param from where it comes from
 * @param title what it shows
 */
public record Template(String from, String title, String manifest) {
    /** The program's own, then what runs in the lessons, then where the exercises begin. */
    public static List<Template> all(Course course) {
        List<Template> all = new ArrayList<>();
        for (String name : Assets.text("samples/all.txt").lines().filter(line -> !line.isBlank()).toList()) {
            String text = Assets.text("samples/" + name.strip());
            all.add(new Template("Sample", title(text), text));
        }
        for (Lesson lesson : course.lessons()) {
            int number = 0;
            for (Passage passage : lesson.passages()) {
                if (passage instanceof Passage.Run run)
                    all.add(new Template("Lesson " + lesson.number(), named(run, ++number), run.manifest()));
            }
        }
        for (Lesson lesson : course.lessons()) {
            for (Exercise exercise : lesson.exercises()) {
                if (!isHidden(exercise)) all.add(new Template("Exercise", exercise.title(), exercise.start()));
            }
        }
        return all;
    }

    /** Where a learner has to find out what the manifest is. */
    private static boolean isHidden(Exercise exercise) {
        return exercise.kind() instanceof Kind.Diagnose || exercise.kind() instanceof Kind.Reverse;
    }

    private static String named(Passage.Run run, int number) {
        return run.name().isEmpty() ? "run " + number : run.name();
    }

    /** The first comment that steers nothing. */
    private static String title(String text) {
        return podium.simulation.ScenarioFile.parse(text).title();
    }
}
