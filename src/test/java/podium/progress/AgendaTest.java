package podium.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import podium.course.OwnCourse;
import podium.course.Course;
import podium.progress.Review.Recall;

class AgendaTest {
    private static final Course COURSE = OwnCourse.COURSE;
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String INVOICE = "02-one-after-the-other/invoice";
    private static final String STEPS = "02-one-after-the-other/three-steps";

    private static Attempt attempt(String exercise, Instant at, int points) {
        return new Attempt(exercise, at, Duration.ofMinutes(2), points, 5, 0, Optional.empty(), "");
    }

    private static Agenda agenda(List<Attempt> attempts, List<Review> reviews) {
        return Agenda.of(COURSE, new Archive(attempts, new TreeMap<>(), List.of(), List.of(), new TreeMap<>(),
                List.of(), reviews));
    }

    @Test
    void theFirstAnswerIsTheFirstRepetition() {
        Agenda agenda = agenda(List.of(attempt(INVOICE, MONDAY, 5), attempt(INVOICE, MONDAY.plusSeconds(60), 1),
                attempt(STEPS, MONDAY, 2), attempt("gone/exercise", MONDAY, 2)), List.of());
        assertThat(agenda.cards().keySet()).containsExactly(INVOICE, STEPS);
        Card known = agenda.cards().getOrDefault(INVOICE, agenda.cards().firstEntry().getValue());
        assertThat(known.due()).isEqualTo(MONDAY.plus(Duration.ofDays(2)));
        assertThat(known.times()).isEqualTo(1);
        assertThat(agenda.due(MONDAY)).isEmpty();
        assertThat(agenda.due(MONDAY.plus(Card.SOON))).extracting(Card::item).containsExactly(STEPS);
        assertThat(agenda.next()).contains(MONDAY.plus(Card.SOON));
    }

    @Test
    void repetitionsMoveWhatIsDue() {
        Instant later = MONDAY.plus(Duration.ofDays(2));
        Agenda agenda = agenda(List.of(attempt(INVOICE, MONDAY, 5)),
                List.of(new Review(INVOICE, later, Recall.GOOD)));
        Card card = agenda.cards().firstEntry().getValue();
        assertThat(card.times()).isEqualTo(2);
        assertThat(card.memory()).isEqualTo(Memory.first(Recall.GOOD).after(Recall.GOOD, 2));
        assertThat(Agenda.pauses(card, card.due())).isSorted().first().isEqualTo(Card.SOON);
    }

    @Test
    void whatIsMostLikelyForgottenComesFirst() {
        Agenda agenda = agenda(List.of(attempt(INVOICE, MONDAY, 5), attempt(STEPS, MONDAY, 2)), List.of());
        assertThat(agenda.due(MONDAY.plus(Duration.ofDays(9)))).extracting(Card::item).containsExactly(STEPS,
                INVOICE);
    }

    @Test
    void theForecastCountsByDay() {
        Agenda agenda = agenda(List.of(attempt(INVOICE, MONDAY, 5), attempt(STEPS, MONDAY.minusSeconds(999999), 2)),
                List.of());
        assertThat(agenda.forecast(MONDAY, 4, ZoneOffset.UTC)).containsExactly(
                java.util.Map.entry(LocalDate.parse("2026-03-02"), 1),
                java.util.Map.entry(LocalDate.parse("2026-03-03"), 0),
                java.util.Map.entry(LocalDate.parse("2026-03-04"), 1),
                java.util.Map.entry(LocalDate.parse("2026-03-05"), 0));
    }

    @Test
    void questionsOfAQuizAreRepeatedToo() {
        var bank = COURSE.quizzes().getFirst();
        String item = bank.id() + "/" + bank.items().stream().filter(
                each -> !(each instanceof podium.course.QuizItem.Interview)).findFirst().orElseThrow().id();
        Agenda agenda = Agenda.of(COURSE, new Archive(List.of(), new TreeMap<>(),
                List.of(new QuizAnswer(item, MONDAY, false, Optional.empty(), ""),
                        new QuizAnswer("no/such", MONDAY, false, Optional.empty(), "")),
                List.of(), new TreeMap<>()));
        assertThat(agenda.cards().keySet()).containsExactly(Agenda.QUIZ + item);
    }
}
