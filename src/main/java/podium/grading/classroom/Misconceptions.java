package podium.grading.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.course.Exercise;
import podium.course.Samples;

/**
 * What a class gets wrong in one exercise.
 *
 * @param handedIn how many answers there are
 * @param right how many of them have all points
 * @param refused how many the API server did not take, or could not be read
 * @param checks failed checks, the most frequent first
 * @param mistakes typical mistakes that wrong answers resemble, the most frequent first
 * @param unknown wrong answers that were taken and resemble none of them
 */
public record Misconceptions(Exercise exercise, int handedIn, int right, int refused, List<Count> checks,
        List<Count> mistakes, int unknown) {
    /**
     * How often something was met.
     *
     * @param name the id of a check or the name of a typical mistake
     * @param words what it is about
     */
    public record Count(String name, String words, int times) {
    }

    static Misconceptions of(Exercise exercise, List<Marks> all) {
        Map<String, Integer> checks = new LinkedHashMap<>();
        Map<String, Integer> mistakes = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        int unknown = 0;
        for (Marks marks : all) {
            for (Mark mark : marks.marks()) {
                titles.put(mark.id(), mark.title());
                if (!mark.passed()) checks.merge(mark.id(), 1, Integer::sum);
            }
            marks.like().ifPresent(name -> mistakes.merge(name, 1, Integer::sum));
            if (!marks.complete() && marks.like().isEmpty() && marks.refusals().isEmpty()) unknown++;
        }
        // Copies of an exercise may have other numbers in their titles: the class reads those of one.
        exercise.kind().checks().forEach(check -> titles.put(check.id(), check.title()));
        int right = (int) all.stream().filter(Marks::complete).count();
        int refused = (int) all.stream().filter(marks -> !marks.refusals().isEmpty()).count();
        return new Misconceptions(exercise, all.size(), right, refused, sorted(checks, titles),
                sorted(mistakes, feedback(exercise)), unknown);
    }

    private static Map<String, String> feedback(Exercise exercise) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Samples.Wrong wrong : exercise.samples().wrong()) words.put(wrong.name(), wrong.feedback());
        return words;
    }

    private static List<Count> sorted(Map<String, Integer> times, Map<String, String> words) {
        List<Count> counts = new ArrayList<>();
        times.forEach((name, n) -> counts.add(
                new Count(name, Optional.ofNullable(words.get(name)).orElse(""), n)));
        counts.sort(Comparator.comparingInt(Count::times).reversed().thenComparing(Count::name));
        return List.copyOf(counts);
    }
}
