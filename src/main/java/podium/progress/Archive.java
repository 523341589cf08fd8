package podium.progress;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * All that is kept of a learner, oldest first.
 *
 * @param ticks lessons that are ticked off, and when
 * @param notes drafts of interview answers, by question
 * @param reviews what was repeated
 */
public record Archive(List<Attempt> attempts, SortedMap<String, Instant> ticks, List<QuizAnswer> quiz,
        List<InterviewAnswer> interviews, SortedMap<String, String> notes, List<Exam> exams, List<Review> reviews) {
    /** An archive without exams and reviews. */
    public Archive(List<Attempt> attempts, SortedMap<String, Instant> ticks, List<QuizAnswer> quiz,
            List<InterviewAnswer> interviews, SortedMap<String, String> notes) {
        this(attempts, ticks, quiz, interviews, notes, List.of(), List.of());
    }

    /** Whether nothing has been done yet. */
    public boolean isEmpty() {
        return attempts.isEmpty() && ticks.isEmpty() && quiz.isEmpty() && interviews.isEmpty() && notes.isEmpty()
                && exams.isEmpty() && reviews.isEmpty();
    }
}
