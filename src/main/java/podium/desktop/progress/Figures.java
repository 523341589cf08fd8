package podium.desktop.progress;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.progress.Agenda;
import podium.progress.Archive;
import podium.progress.Calibration;
import podium.progress.Standing;

/** What is kept, as rows of words: pure, so that what the screen says is tested without a screen. */
final class Figures {
    private static final int DAYS = 7;

    private Figures() {
    }

    /**
     * A table.
     *
     * @param rows each as long as the head
     */
    record Table(String title, List<String> head, List<List<String>> rows) {
    }

    /** One line on everything. */
    static String summary(Standing standing, Archive archive) {
        int exercises = standing.lessons().stream().mapToInt(Standing.OfLesson::exercises).sum();
        int done = standing.lessons().stream().mapToInt(Standing.OfLesson::done).sum();
        long right = archive.quiz().stream().filter(answer -> answer.right()).count();
        return String.format(Locale.ROOT, "%d of %d exercises done in %d attempts. %d of %d quiz answers right. "
                + "%d interview answers scored.", done, exercises, archive.attempts().size(), right,
                archive.quiz().size(), archive.interviews().size());
    }

    static Table lessons(Standing standing) {
        return new Table("By lesson", List.of("Lesson", "Read", "Exercises done", "Attempts"),
                standing.lessons().stream().map(row -> List.of(row.title(), row.read() ? "yes" : "no",
                        row.done() + " of " + row.exercises(), String.valueOf(row.attempts()))).toList());
    }

    static Table objectives(Standing standing) {
        return new Table("By objective", List.of("Objective", "Done", "Attempts", "Last points"),
                standing.objectives().stream().map(row -> List.of(row.objective(),
                        row.done() + " of " + row.exercises(), String.valueOf(row.attempts()),
                        percent(row.latest()))).toList());
    }

    static Table topics(Standing standing) {
        return new Table("Quiz by topic", List.of("Topic", "Known", "Answers", "Right", "Brier"),
                standing.topics().stream().map(row -> List.of(row.title(), row.known() + " of " + row.questions(),
                        String.valueOf(row.answers()), String.valueOf(row.right()), score(row.brier()))).toList());
    }

    static Table calibration(Calibration calibration) {
        List<List<String>> rows = new ArrayList<>();
        for (Calibration.Bin bin : calibration.bins()) {
            rows.add(List.of(bin.from() + " to " + bin.to() + " %", percent(Optional.of(bin.confidence())),
                    percent(Optional.of(bin.right())), String.valueOf(bin.answers())));
        }
        return new Table("Confidence against truth", List.of("You said", "On average", "Right", "Answers"),
                List.copyOf(rows));
    }

    /** What Review will ask in the next days. */
    static Table due(Agenda agenda, Instant now, ZoneId zone) {
        List<List<String>> rows = new ArrayList<>();
        agenda.forecast(now, DAYS, zone).forEach(
                (day, count) -> rows.add(List.of(day.toString(), String.valueOf(count))));
        return new Table("Due in Review", List.of("Day", "Things"), List.copyOf(rows));
    }

    /** Exams that are over, oldest first: the same seed asks the same, so those can be compared. */
    static Table exams(Archive archive, ZoneId zone) {
        return new Table("Exams", List.of("Begun", "Tasks", "Seed", "Time", "Points", "Share"),
                archive.exams().stream().filter(exam -> exam.submitted().isPresent()).map(exam -> List.of(
                        exam.curriculum() + ", " + exam.began().atZone(zone).toLocalDate(),
                        String.valueOf(exam.tasks().size()), String.valueOf(exam.seed()),
                        exam.spent().toMinutes() + " of " + exam.length().toMinutes() + " min",
                        exam.total().points() + " of " + exam.total().maximum(),
                        percent(Optional.of(exam.total().share())))).toList());
    }

    private static String percent(Optional<Double> share) {
        return share.map(value -> Math.round(value * 100) + " %").orElse("–");
    }

    private static String score(Optional<Double> brier) {
        return brier.map(value -> String.format(Locale.ROOT, "%.2f", value)).orElse("–");
    }
}
