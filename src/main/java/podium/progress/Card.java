package podium.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import podium.progress.Review.Recall;

/**
 * Something to repeat, as its repetitions have left it.
 *
 * @param item an exercise, or a question of a quiz behind {@code quiz:}
 * @param last when it was repeated last
 * @param times how often it was repeated
 */
public record Card(String item, Memory memory, Instant last, Instant due, int times) {
    /** How likely something must still be remembered when it comes again. */
    public static final double RETENTION = 0.9;
    /** What was forgotten comes again in the same sitting. */
    static final Duration SOON = Duration.ofMinutes(10);

    /** The card that repetitions of one item have made, oldest first; there is at least one. */
    static Card of(List<Review> reviews) {
        Review first = reviews.getFirst();
        Card card = at(first.item(), Memory.first(first.recall()), first, 1);
        for (Review review : reviews.subList(1, reviews.size())) card = card.after(review.recall(), review.at());
        return card;
    }

    private static Card at(String item, Memory memory, Review review, int times) {
        return new Card(item, memory, review.at(), review.at().plus(pause(memory, review.recall())), times);
    }

    /** How long it rests after a repetition. */
    private static Duration pause(Memory memory, Recall recall) {
        return recall == Recall.AGAIN ? SOON : Duration.ofDays(memory.interval(RETENTION));
    }

    /** The card after one more repetition. */
    public Card after(Recall recall, Instant at) {
        long days = Math.max(0, Duration.between(last, at).toDays());
        return at(item, memory.after(recall, days), new Review(item, at, recall), times + 1);
    }

    /** Whether it is to be repeated. */
    public boolean isDue(Instant now) {
        return !due.isAfter(now);
    }

    /** The chance that it is still remembered, 0 to 1. */
    public double retrievability(Instant now) {
        return memory.retrievability(Duration.between(last, now).toMillis() / 86_400_000.0);
    }
}
