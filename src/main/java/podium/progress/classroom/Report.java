package podium.progress.classroom;

import java.util.List;
import podium.progress.Archive;
import podium.progress.Attempt;
import podium.progress.Exam;
import podium.progress.QuizAnswer;

/**
 * What a learner's machine tells the class.
 *
 * @param exams those that were handed in
 */
public record Report(List<Attempt> attempts, List<QuizAnswer> answers, List<Exam> exams) {
    /** All that the class may know of what was kept: no exam under way, and neither interviews nor notes. */
    public static Report of(Archive archive) {
        return new Report(archive.attempts(), archive.quiz(),
                archive.exams().stream().filter(exam -> exam.submitted().isPresent()).toList());
    }
}
