package podium.desktop.screens;

import java.util.List;
import podium.course.Course;
import podium.desktop.Place;

/** A lesson beside its run. */
final class LessonScreens {
    private LessonScreens() {
    }

    /** Those of the first lesson. */
    static List<Screen> of(Course course) {
        return course.lessons().stream().limit(1).flatMap(lesson -> List.of(
                new Screen("lesson", Place.LEARN, lesson.id(), visit -> visit.run(12)),
                new Screen("lesson-why", Place.LEARN, lesson.id(), visit -> {
                    visit.run(12);
                    visit.give("Only the stage");
                    visit.give("Why is it so");
                })).stream()).toList();
    }
}
