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
 */
public record Question(String id, int points, String pod, Duration at, List<Mistake> mistakes, String feedback,
        Span span) {
    /** A wrong answer with a reason of its own. */
    public record Mistake(CellPattern cells, String because) {
    }
}
