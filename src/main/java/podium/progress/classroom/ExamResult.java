package podium.progress.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import podium.progress.Exam;
import podium.progress.ExamTask;

/**
 * An exam that one learner has handed in.
 *
 * @param curriculum whose weights drew the tasks, as in {@code CKAD}
 * @param seed drew the tasks: the same seed asks the same of the same course
 * @param began when; with the learner it tells exams apart
 * @param length how long it might take
 */
public record ExamResult(String learner, String curriculum, long seed, Instant began, Instant submitted,
        Duration length, List<Task> tasks) {
    /**
     * One task of it. What was answered is not told.
     *
     * @param exercise its id, as in {@code 02-one-after-the-other/two-steps}
     * @param variant the seed of its names and numbers
     * @param spent how long it was looked at
     */
    public record Task(String exercise, long variant, Duration spent, ExamTask.Score score) {
    }

    /** All points together. */
    public ExamTask.Score total() {
        return ExamTask.Score.sum(tasks.stream().map(Task::score).toList());
    }

    /** Whether its points are enough. */
    public boolean passed() {
        return total().share() >= Exam.PASS;
    }

    /** How long was worked on it. */
    public Duration spent() {
        return tasks.stream().map(Task::spent).reduce(Duration.ZERO, Duration::plus);
    }
}
