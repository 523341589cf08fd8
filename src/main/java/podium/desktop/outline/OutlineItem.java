package podium.desktop.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Lesson;

/** A line of the outline. */
public sealed interface OutlineItem {
    /** What the tick and the last place are kept under. */
    String id();

    /** What the line says. */
    String title();

    /** What the line says in small. */
    String about();

    /** A lesson. */
    record OfLesson(Lesson lesson) implements OutlineItem {
        @Override
        public String id() {
            return lesson.id();
        }

        @Override
        public String title() {
            return lesson.number() + "  " + lesson.title();
        }

        @Override
        public String about() {
            return lesson.minutes() + " min";
        }
    }

    /** An exercise of a lesson. */
    record OfExercise(Exercise exercise) implements OutlineItem {
        @Override
        public String id() {
            return exercise.id();
        }

        @Override
        public String title() {
            return exercise.title();
        }

        @Override
        public String about() {
            return String.format(Locale.ROOT, "%s, level %d", exercise.kind().word(), exercise.level());
        }
    }

    /** Lessons, each with its exercises below. */
    static List<OutlineItem> learn(Course course) {
        List<OutlineItem> items = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            items.add(new OfLesson(lesson));
            lesson.exercises().forEach(exercise -> items.add(new OfExercise(exercise)));
        }
        return items;
    }

    /** Exercises only, from easy to hard. */
    static List<OutlineItem> practice(Course course) {
        return course.lessons().stream().flatMap(lesson -> lesson.exercises().stream()).sorted(
                Comparator.comparingInt(Exercise::level)).<OutlineItem>map(OfExercise::new).toList();
    }
}
