package podium.grading.classroom;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import podium.course.Exercise;
import podium.course.Samples;
import podium.grading.Grader;
import podium.grading.Laboratory;

/**
 * Grades many answers to one exercise, and tells which typical mistake each wrong one resembles: the one that fails the
 * same checks in the same worlds; of several, the one of which the same was seen.
 */
public final class Marker {
    private final Grader grader;
    private final Exercise exercise;
    private final Map<String, Marks> mistakes = new LinkedHashMap<>();
    private boolean compared;

    /** The typical mistakes of the exercise are run when the first answer is wrong. */
    public Marker(Laboratory laboratory, Exercise exercise) {
        this.grader = new Grader(laboratory);
        this.exercise = exercise;
    }

    /** Grades an answer. May be called on several threads. */
    public Marks mark(String answer) {
        Marks marks = Marks.of(grader.grade(exercise, answer));
        return marks.resembling(marks.complete() ? Optional.empty() : like(marks));
    }

    private Optional<String> like(Marks marks) {
        return mistakes().entrySet().stream().filter(mistake -> sameFailures(mistake.getValue(), marks)).max(
                Comparator.comparingLong((Map.Entry<String, Marks> mistake) -> mistake.getValue().common(
                        marks)).thenComparing(Map.Entry::getKey, Comparator.reverseOrder())).map(Map.Entry::getKey);
    }

    private synchronized Map<String, Marks> mistakes() {
        if (compared) return mistakes;
        for (Samples.Wrong wrong : exercise.samples().wrong()) {
            mistakes.put(wrong.name(), Marks.of(grader.grade(exercise, wrong.source().text())));
        }
        compared = true;
        return mistakes;
    }

    private static boolean sameFailures(Marks mistake, Marks marks) {
        return mistake.refusals().isEmpty() == marks.refusals().isEmpty() && mistake.failed().equals(marks.failed());
    }
}
