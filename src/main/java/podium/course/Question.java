package podium.course;

import java.time.Duration;
import java.util.List;
import podium.text.Span;

/**
 * What READY, STATUS and RESTARTS will be. The answer is simulated.
 *
 * @param pod a name, or a pattern with {@code *}
 * @param mistakes answers that betray a misconception, each with its explanation
 * @param feedback shown for any other wrong answer
 * @param chancy whether the answer is one that a cluster draws: it holds for the run that is shown, and for no other
 */
public record Question(String id, int points, String pod, Duration at, List<Mistake> mistakes, String feedback,
        boolean chancy, Span span) {
    /** A question whose answer follows from the manifest alone. */
    public Question(String id, int points, String pod, Duration at, List<Mistake> mistakes, String feedback,
            Span span) {
        this(id, points, pod, at, mistakes, feedback, false, span);
    }

    /** A wrong answer with a reason of its own. */
    public record Mistake(CellPattern cells, String because) {
    }
}
