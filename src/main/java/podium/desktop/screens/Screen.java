package podium.desktop.screens;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import podium.course.Course;
import podium.desktop.Place;
import podium.progress.ProgressStore;

/**
 * One screen to be pictured, and the way to it.
 *
 * @param name of the file
 * @param document the lesson or exercise that is open; empty for what the place opens by itself
 * @param past what its user has done before
 * @param way what its user does there
 */
record Screen(String name, Place place, String document, Consumer<ProgressStore> past, Consumer<Visit> way) {
    /** One whose user has done nothing before. */
    Screen(String name, Place place, String document, Consumer<Visit> way) {
        this(name, place, document, _ -> {
            // nothing was done
        }, way);
    }

    /** What the place shows by itself. */
    Screen(String name, Place place) {
        this(name, place, "", _ -> {
            // nothing is done
        });
    }

    /** The same for a user who has done something before. */
    Screen after(Consumer<ProgressStore> done) {
        return new Screen(name, place, document, done, way);
    }

    /** Every screen that a course gives cause to show. */
    static List<Screen> of(Course course) {
        return Stream.of(LessonScreens.of(course), ExerciseScreens.of(course), SandboxScreens.all(),
                ModeScreens.of(course)).flatMap(List::stream).toList();
    }
}
