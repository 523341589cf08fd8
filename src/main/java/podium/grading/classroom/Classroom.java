package podium.grading.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import podium.course.Exercise;

/**
 * The grades of a class.
 *
 * @param exercises what was to be done, in the order of the course
 * @param learners who was to do it
 * @param marks by the learner's key and the exercise's id; nothing where nothing was handed in
 * @param hidden by exercise the checks that learners do not see
 */
public record Classroom(List<Exercise> exercises, List<Learner> learners,
        SortedMap<String, SortedMap<String, Marks>> marks, SortedMap<String, SortedSet<String>> hidden) {
    /** What a learner has in an exercise. */
    public Optional<Marks> marks(Learner learner, Exercise exercise) {
        return Optional.ofNullable(marks.get(learner.key())).map(all -> all.get(exercise.id()));
    }

    /** All marks of an exercise, in the order of the learners. */
    public List<Marks> all(Exercise exercise) {
        return learners.stream().flatMap(learner -> marks(learner, exercise).stream()).toList();
    }

    /** The points of a learner in all exercises. */
    public int points(Learner learner) {
        return exercises.stream().flatMap(exercise -> marks(learner, exercise).stream()).mapToInt(
                Marks::points).sum();
    }

    /** The most points that somebody can have. */
    public int maximum() {
        return exercises.stream().mapToInt(Exercise::points).sum();
    }

    /** Whether a check is one that learners do not see. */
    public boolean isHidden(Exercise exercise, Mark mark) {
        return Optional.ofNullable(hidden.get(exercise.id())).filter(ids -> ids.contains(mark.id())).isPresent();
    }

    /** Whether everybody has handed in everything, and all of it is right. */
    public boolean complete() {
        return learners.stream().allMatch(learner -> points(learner) == maximum());
    }

    /** What the class has not understood, exercise by exercise. */
    public List<Misconceptions> misconceptions() {
        List<Misconceptions> found = new ArrayList<>();
        for (Exercise exercise : exercises) found.add(Misconceptions.of(exercise, all(exercise)));
        return found;
    }
}
