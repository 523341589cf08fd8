package podium.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An exam, under way or over.
 *
 * @param curriculum whose weights drew the tasks, as in {@code CKAD}
 * @param seed drew the tasks: the same seed asks the same of the same course
 * @param began when; it also tells one exam from another
 * @param length how long it may take
 * @param submitted when it was handed in; empty while it is under way
 */
public record Exam(String curriculum, long seed, Instant began, Duration length, Optional<Instant> submitted,
        List<ExamTask> tasks) {
    /** The share of points that passes. Rule: the CKAD and CKA pass at 66 %. */
    public static final double PASS = 0.66;

    /** The same with one task, by its place from 0, changed. */
    public Exam with(int place, UnaryOperator<ExamTask> change) {
        List<ExamTask> changed = new ArrayList<>(tasks);
        changed.set(place, change.apply(tasks.get(place)));
        return new Exam(curriculum, seed, began, length, submitted, List.copyOf(changed));
    }

    /** The same, handed in with what each task earned. */
    public Exam handedIn(Instant at, List<ExamTask.Score> scores) {
        List<ExamTask> scored = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) scored.add(tasks.get(i).scored(scores.get(i)));
        return new Exam(curriculum, seed, began, length, Optional.of(at), List.copyOf(scored));
    }

    /** How long it has been worked on; while the program is closed, the clock stands. */
    public Duration spent() {
        return tasks.stream().map(ExamTask::spent).reduce(Duration.ZERO, Duration::plus);
    }

    /** What is left of its time; never less than nothing. */
    public Duration left() {
        Duration left = length.minus(spent());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** All points together. */
    public ExamTask.Score total() {
        return ExamTask.Score.sum(tasks.stream().flatMap(task -> task.score().stream()).toList());
    }

    /** Whether its points are enough. */
    public boolean passed() {
        return total().share() >= PASS;
    }
}
