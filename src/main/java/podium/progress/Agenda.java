package podium.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.course.Course;
import podium.course.QuizItem;
import podium.progress.Review.Recall;

/**
 * What is to be repeated, and when. Whatever was once answered in practice or in a quiz is to be repeated: its first answer
 * is its first repetition.
 *
 * @param cards by their items
 */
public record Agenda(SortedMap<String, Card> cards) {
    /** Before the id of a question of a quiz. */
    public static final String QUIZ = "quiz:";

    /** The agenda that an archive makes; what a course does not have any more is left out. */
    public static Agenda of(Course course, Archive archive) {
        SortedMap<String, List<Review>> reviews = new TreeMap<>();
        archive.attempts().forEach(attempt -> first(reviews, new Review(attempt.exercise(), attempt.at(),
                attempt.complete() ? Recall.GOOD : Recall.AGAIN)));
        archive.quiz().forEach(answer -> first(reviews, new Review(QUIZ + answer.item(), answer.at(),
                answer.right() ? Recall.GOOD : Recall.AGAIN)));
        archive.reviews().forEach(
                review -> reviews.computeIfAbsent(review.item(), _ -> new ArrayList<>()).add(review));
        SortedMap<String, Card> cards = new TreeMap<>();
        reviews.forEach((item, all) -> {
            if (!isIn(course, item)) return;
            cards.put(item, Card.of(all.stream().sorted(Comparator.comparing(Review::at)).toList()));
        });
        return new Agenda(cards);
    }

    private static void first(SortedMap<String, List<Review>> reviews, Review review) {
        reviews.computeIfAbsent(review.item(), _ -> new ArrayList<>(List.of(review)));
    }

    private static boolean isIn(Course course, String item) {
        if (!item.startsWith(QUIZ)) return course.exercise(item).isPresent();
        String[] parts = item.substring(QUIZ.length()).split("/", 2);
        return parts.length == 2 && course.quizzes().stream().filter(bank -> bank.id().equals(parts[0])).flatMap(
                bank -> bank.items().stream()).anyMatch(
                        known -> known.id().equals(parts[1]) && !(known instanceof QuizItem.Interview));
    }

    /** What is to be repeated now; what is most likely forgotten comes first. */
    public List<Card> due(Instant now) {
        return cards.values().stream().filter(card -> card.isDue(now)).sorted(
                Comparator.comparingDouble((Card card) -> card.retrievability(now)).thenComparing(
                        Card::item)).toList();
    }

    /** When the next thing is to be repeated; empty when there is none. */
    public Optional<Instant> next() {
        return cards.values().stream().map(Card::due).min(Comparator.naturalOrder());
    }

    /** How many things are to be repeated on each of the next days; what is late is for the first. */
    public SequencedMap<LocalDate, Integer> forecast(Instant now, int days, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        SequencedMap<LocalDate, Integer> forecast = new LinkedHashMap<>();
        for (int i = 0; i < days; i++) forecast.put(today.plusDays(i), 0);
        for (Card card : cards.values()) {
            LocalDate day = card.due().atZone(zone).toLocalDate();
            forecast.computeIfPresent(day.isBefore(today) ? today : day, (_, count) -> count + 1);
        }
        return forecast;
    }

    /** How long a card would rest after each kind of answer, in their order. */
    public static List<Duration> pauses(Card card, Instant now) {
        List<Duration> pauses = new ArrayList<>();
        for (Recall recall : Recall.values()) pauses.add(Duration.between(now, card.after(recall, now).due()));
        return List.copyOf(pauses);
    }
}
