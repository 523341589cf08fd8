package podium.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Lesson;

/**
 * A line of a learner's history.
 *
 * @param kind of what was done, as in {@code Exercise}
 * @param what its title, or its id when the course does not have it
 * @param result as in {@code 4 of 5 points}
 */
public record HistoryLine(Instant at, String kind, String what, String result) {
    /** All that was done, the newest first. */
    public static List<HistoryLine> of(Course course, Archive archive) {
        List<HistoryLine> events = new ArrayList<>();
        archive.attempts().forEach(attempt -> events.add(new HistoryLine(attempt.at(), "Exercise",
                course.exercise(attempt.exercise()).map(Exercise::title).orElse(attempt.exercise()), result(attempt))));
        archive.ticks().forEach((lesson, at) -> events.add(new HistoryLine(at, "Lesson",
                course.lesson(lesson).map(Lesson::title).orElse(lesson), "read")));
        archive.quiz().forEach(
                answer -> events.add(new HistoryLine(answer.at(), "Quiz", question(course, answer.item()),
                        result(answer))));
        archive.interviews().forEach(answer -> events.add(new HistoryLine(answer.at(), "Interview",
                question(course, answer.item()), answer.named() + " of " + answer.asked() + " named")));
        return events.stream().sorted(Comparator.comparing(HistoryLine::at).reversed()).toList();
    }

    private static String result(Attempt attempt) {
        String points = attempt.points() + " of " + attempt.maximum() + " points";
        return attempt.brier().map(
                brier -> String.format(Locale.ROOT, "%s, Brier %.2f", points, brier)).orElse(points);
    }

    private static String result(QuizAnswer answer) {
        String word = answer.right() ? "right" : "wrong";
        return answer.confidence().map(percent -> word + ", " + percent + " % sure").orElse(word);
    }

    private static String question(Course course, String id) {
        return course.quizzes().stream().flatMap(bank -> bank.items().stream().filter(
                item -> id.equals(bank.id() + "/" + item.id()))).map(
                        item -> item.question().strip()).findFirst().orElse(id);
    }
}
