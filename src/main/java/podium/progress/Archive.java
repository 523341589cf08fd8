package podium.progress;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * All that is kept of a learner, oldest first.
 *
 * @param ticks lessons that are ticked off, and when
 * @param notes drafts of interview answers, by question
 */
public record Archive(List<Attempt> attempts, SortedMap<String, Instant> ticks, List<QuizAnswer> quiz,
        List<InterviewAnswer> interviews, SortedMap<String, String> notes) {
    /** Whether nothing has been done yet. */
    public boolean isEmpty() {
        return attempts.isEmpty() && ticks.isEmpty() && quiz.isEmpty() && interviews.isEmpty() && notes.isEmpty();
    }
}
