package podium.desktop.exam;

import java.util.List;
import podium.course.Exercise;
import podium.grading.Grade;
import podium.progress.Exam;

/** An exam that is over, and what became of each task. */
record ExamResult(Exam exam, List<Judged> tasks) {
    /** A task, its answer, and its grade. */
    record Judged(Exercise exercise, String answer, Grade grade) {
    }
}
