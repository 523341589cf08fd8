package podium.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A course: its lessons in order, its banks of questions, and all that is wrong with the form of its files. What stands in
 * the lessons, the banks and the findings are read when they are first looked at, by any thread.
 *
 * @param files what it was read from; pictures and links are looked up there
 */
public record Course(String title, List<Lesson> lessons, List<QuizBank> quizzes, List<Finding> findings,
        CourseFiles files) {
    /** Reads a course folder; throws {@link java.io.UncheckedIOException} when there is none. */
    public static Course load(Path folder) {
        return CourseReader.read(CourseFolder.read(folder));
    }

    /** Reads a course that is in memory. */
    public static Course of(CourseFiles files) {
        return CourseReader.read(files);
    }

    /** Reads the course that comes with the program. */
    public static Course own() {
        return CourseReader.read(CourseFolder.readOwn());
    }

    /** The exercise with an id such as {@code 02-one-after-the-other/two-steps}. */
    public Optional<Exercise> exercise(String id) {
        return lessons.stream().flatMap(lesson -> lesson.exercises().stream()).filter(
                exercise -> exercise.id().equals(id)).findFirst();
    }

    /** A copy of an exercise, with names, numbers and paths that a seed draws. */
    public Exercise variant(Exercise exercise, long seed) {
        return variant(exercise, seed, _ -> {
            // told when the course is proven
        });
    }

    /** The same, and what is wrong with the form of that copy. */
    public Exercise variant(Exercise exercise, long seed, Consumer<Finding> findings) {
        if (exercise.variant().seed() == seed || !exercise.variant().varies()) return exercise;
        String[] parts = exercise.id().split("/", 2);
        return new ExerciseReader(files, parts[0], parts[1], seed, findings).read().orElse(exercise);
    }

    /** The banks that a quiz can ask: all but those for interviews alone. */
    public List<QuizBank> topics() {
        return quizzes.stream().filter(bank -> !bank.isForInterviews()).toList();
    }

    /** The lesson with an id such as {@code 02-one-after-the-other}. */
    public Optional<Lesson> lesson(String id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }
}
