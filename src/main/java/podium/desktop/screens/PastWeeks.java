package podium.desktop.screens;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.QuizBank;
import podium.course.QuizItem;
import podium.course.exam.Curricula;
import podium.course.exam.Curriculum;
import podium.course.exam.ExamDraw;
import podium.progress.Agenda;
import podium.progress.Attempt;
import podium.progress.Exam;
import podium.progress.ExamTask;
import podium.progress.ProgressStore;
import podium.progress.QuizAnswer;
import podium.progress.Review;
import podium.progress.Review.Recall;

/** What somebody may have done in three weeks with a course: some of it well, some not. */
record PastWeeks(Course course) implements Consumer<ProgressStore> {
    /** When the pictures are taken: a Monday morning. */
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int DAYS = 21;

    @Override
    public void accept(ProgressStore store) {
        List<Exercise> exercises = course.lessons().stream().limit(DAYS / 3).flatMap(
                lesson -> lesson.exercises().stream()).toList();
        for (int i = 0; i < exercises.size(); i++) attempt(store, exercises.get(i), i);
        course.lessons().stream().limit(DAYS / 3).forEach(lesson -> store.tick(lesson.id(), daysAgo(DAYS / 3)));
        List<QuizBank> banks = course.topics().stream().limit(DAYS / 4).toList();
        for (int i = 0; i < banks.size(); i++) quiz(store, banks.get(i), i);
        for (int i = 0; i < exercises.size(); i++) repeat(store, exercises.get(i).id(), i);
        store.keep(exam(3, 9, 1));
        store.keep(exam(4, 2, 4));
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    /** Every third one was not right at once. */
    private static void attempt(ProgressStore store, Exercise exercise, int number) {
        Instant at = daysAgo(Math.max(1, DAYS - number)).plus(Duration.ofMinutes(number));
        Optional<Double> brier = exercise.kind() instanceof Kind.Predict
                ? Optional.of(0.05 * (number % 5))
                : Optional.empty();
        if (number % 3 == 2) {
            store.record(new Attempt(exercise.id(), at, Duration.ofMinutes(7), exercise.points() / 2,
                    exercise.points(), 1, brier, "first try"));
        }
        store.record(new Attempt(exercise.id(), at.plus(Duration.ofMinutes(9)), Duration.ofMinutes(5),
                exercise.points(), exercise.points(), 0, brier, "second try"));
    }

    /** Three of four have been repeated since; so what comes next is spread over the days. */
    private static void repeat(ProgressStore store, String item, int number) {
        if (number % 4 == 0) return;
        store.record(new Review(item, daysAgo(1 + number % 9), number % 3 == 0 ? Recall.HARD : Recall.GOOD));
    }

    private static void quiz(ProgressStore store, QuizBank bank, int number) {
        List<QuizItem> items = bank.items().stream().filter(item -> !(item instanceof QuizItem.Interview)).toList();
        for (int i = 0; i < items.size(); i++) {
            store.record(new QuizAnswer(bank.id() + "/" + items.get(i).id(), daysAgo(DAYS - 3 * number),
                    (i + number) % 4 != 0, Optional.of(60 + 10 * (i % 5)), ""));
            repeat(store, Agenda.QUIZ + bank.id() + "/" + items.get(i).id(), i + number);
        }
    }

    /** @param lost of how many tasks one earned nothing */
    private Exam exam(long seed, int daysAgo, int lost) {
        Curriculum curriculum = Curricula.of(course).all().getFirst();
        List<ExamDraw.Drawn> drawn = new ExamDraw(course, curriculum, seed).tasks(8);
        List<ExamTask> tasks = new ArrayList<>();
        List<ExamTask.Score> scores = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            int maximum = drawn.get(i).exercise().points();
            tasks.add(ExamTask.fresh(drawn.get(i).exercise().id(), drawn.get(i).variant()).spent(
                    Duration.ofMinutes(6)));
            scores.add(new ExamTask.Score(i % (lost + 1) == 0 ? 0 : maximum, maximum));
        }
        return new Exam(curriculum.name(), seed, daysAgo(daysAgo), Duration.ofHours(1), Optional.empty(),
                tasks).handedIn(daysAgo(daysAgo).plus(Duration.ofMinutes(48)), scores);
    }
}
