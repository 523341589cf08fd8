package podium.course;

import java.util.List;
import podium.text.Span;

/**
 * Moments to bring into order. The order is simulated.
 *
 * @param pod a name, or a pattern with {@code *}
 * @param moments in any order
 * @param mistakes orders that betray a misconception, each with its explanation
 * @param feedback shown for any other wrong answer
 */
public record Sequence(String id, int points, String pod, List<Moment> moments, List<Mistake> mistakes,
        String feedback, Span span) {
    /** A wrong belief: that one moment comes before another. */
    public record Mistake(Moment first, Moment then, String because) {
        /** Whether an order shows it. */
        public boolean isIn(List<Moment> order) {
            return order.contains(first) && order.contains(then) && order.indexOf(first) < order.indexOf(then);
        }
    }

    /** What a learner says. */
    public record Answer(String sequence, List<Moment> order) {
    }
}
