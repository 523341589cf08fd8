package podium.desktop.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import podium.course.Course;
import podium.course.Exercise;
import podium.desktop.exercise.Assessor;
import podium.grading.Grade;
import podium.progress.Exam;
import podium.progress.ExamTask;

/** Judges all tasks of an exam. Takes its time, so not on the JavaFX thread. */
record ExamGrading(Course course, Assessor assessor) {
    /** The exercise of a task with its names and numbers; empty when the course does not have it any more. */
    List<Exercise> exercise(ExamTask task) {
        return course.exercise(task.exercise()).map(found -> course.variant(found, task.variant())).stream().toList();
    }

    /** The title of a task's exercise, or else its id. */
    String title(ExamTask task) {
        return exercise(task).stream().map(Exercise::title).findFirst().orElse(task.exercise());
    }

    /** An exam that is handed in; a task whose exercise is gone earns nothing. */
    ExamResult handIn(Exam exam, Instant at) {
        List<ExamTask.Score> scores = new ArrayList<>();
        List<ExamResult.Judged> judged = new ArrayList<>();
        for (ExamTask task : exam.tasks()) {
            List<Exercise> found = exercise(task);
            found.forEach(exercise -> judged.add(judge(exercise, task.answer())));
            scores.add(found.isEmpty()
                    ? new ExamTask.Score(0, 0)
                    : new ExamTask.Score(judged.getLast().grade().points(), judged.getLast().grade().maximum()));
        }
        return new ExamResult(exam.handedIn(at, scores), List.copyOf(judged));
    }

    /** An exam that was handed in earlier: judged again, and its points stay. */
    ExamResult again(Exam exam) {
        return new ExamResult(exam, exam.tasks().stream().flatMap(
                task -> exercise(task).stream().map(exercise -> judge(exercise, task.answer()))).toList());
    }

    private ExamResult.Judged judge(Exercise exercise, String answer) {
        Grade grade = assessor.judge(exercise, answer);
        // That an answer which was never begun cannot be read need not be told.
        List<String> refusals = answer.isBlank() ? List.of() : grade.refusals();
        return new ExamResult.Judged(exercise, answer,
                new Grade(grade.points(), grade.maximum(), refusals, grade.items(), grade.brier()));
    }
}
