package podium.progress.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import podium.progress.ExamTask;

/**
 * How the exams of a class went.
 *
 * @param exams by learner, oldest first
 * @param tasks the one with the smallest share of points first
 */
public record ExamSummary(List<ExamResult> exams, List<Task> tasks) {
    private static final Comparator<Task> WORST_FIRST = Comparator.<Task>comparingDouble(
            task -> task.score().share()).thenComparing(Task::exercise);

    /**
     * An exercise that was a task.
     *
     * @param asked in how many exams
     * @param full how many of the answers have all points
     * @param score of all answers together
     */
    public record Task(String exercise, int asked, int full, ExamTask.Score score) {
    }

    /** Sums up exams in any order. */
    static ExamSummary of(List<ExamResult> exams) {
        TreeMap<String, List<ExamTask.Score>> byExercise = new TreeMap<>();
        for (ExamResult exam : exams) {
            exam.tasks().forEach(
                    task -> byExercise.computeIfAbsent(task.exercise(), _ -> new ArrayList<>()).add(task.score()));
        }
        return new ExamSummary(exams.stream().sorted(
                Comparator.comparing(ExamResult::learner).thenComparing(ExamResult::began)).toList(),
                byExercise.entrySet().stream().map(each -> task(each.getKey(), each.getValue())).sorted(
                        WORST_FIRST).toList());
    }

    private static Task task(String exercise, List<ExamTask.Score> scores) {
        int full = (int) scores.stream().filter(score -> score.points() == score.maximum()).count();
        return new Task(exercise, scores.size(), full, ExamTask.Score.sum(scores));
    }
}
