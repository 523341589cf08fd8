package podium.desktop.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import podium.course.Exercise;
import podium.grading.Grade;

/**
 * What an attempt earned and why.
 *
 * @param summary one line, as in {@code 3 of 5 points}
 * @param passed whether everything is right
 */
public record Feedback(String summary, boolean passed, List<Line> lines) {
    /**
     * One thing that was judged.
     *
     * @param detail what was seen and what was expected; may be empty when it passed
     */
    public record Line(boolean passed, String title, String detail) {
    }

    /** What a grade says. */
    public static Feedback of(Exercise exercise, Grade grade) {
        String refused = exercise.kind().isManifest() ? "The API server refuses it" : "This cannot be read";
        List<Line> lines = new ArrayList<>();
        grade.refusals().forEach(words -> lines.add(new Line(false, refused, words)));
        grade.items().forEach(item -> lines.add(new Line(item.passed(), item.title(), item.feedback().strip())));
        String points = String.format(Locale.ROOT, "%d of %d points", grade.points(), grade.maximum());
        return new Feedback(
                grade.complete() ? "All right: " + points + "." : points + ". Try again as often as you like.",
                grade.complete(), lines);
    }
}
