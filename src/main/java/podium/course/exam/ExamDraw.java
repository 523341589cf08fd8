package podium.course.exam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Lesson;
import podium.simulation.time.Draws;

/** Draws the tasks of an exam by the weights of a curriculum; the same seed draws the same from the same course. */
public final class ExamDraw {
    private static final int VARIANTS = 1_000_000;

    private final Course course;
    private final Curriculum curriculum;
    private final Draws draws;

    /** @param seed draws what is asked, in which order, and with which names and numbers */
    public ExamDraw(Course course, Curriculum curriculum, long seed) {
        this.course = course;
        this.curriculum = curriculum;
        this.draws = new Draws(seed);
    }

    /** A task: an exercise and the seed of its names and numbers. */
    public record Drawn(Exercise exercise, long variant) {
    }

    /** So many tasks, or as many as there are exercises of the curriculum. */
    public List<Drawn> tasks(int count) {
        SequencedMap<Curriculum.Domain, List<Exercise>> known = exercises();
        List<Exercise> chosen = new ArrayList<>();
        quotas(known, count).forEach((domain, quota) -> known.getOrDefault(domain, List.of()).stream().sorted(
                drawn("task")).limit(quota).forEach(chosen::add));
        chosen.sort(drawn("place"));
        return chosen.stream().map(exercise -> new Drawn(exercise, variant(exercise))).toList();
    }

    private Comparator<Exercise> drawn(String what) {
        return Comparator.comparingDouble(exercise -> draws.unit(what + "/" + exercise.id()));
    }

    private long variant(Exercise exercise) {
        if (!exercise.variant().varies()) return 0;
        return 1 + (long) (draws.unit("variant/" + exercise.id()) * VARIANTS);
    }

    private SequencedMap<Curriculum.Domain, List<Exercise>> exercises() {
        SequencedMap<Curriculum.Domain, List<Exercise>> known = new LinkedHashMap<>();
        for (Lesson lesson : course.lessons()) {
            curriculum.domain(lesson).ifPresent(domain -> known.computeIfAbsent(domain,
                    _ -> new ArrayList<>()).addAll(lesson.exercises()));
        }
        known.values().removeIf(List::isEmpty);
        return known;
    }

    /**
     * How many tasks of each domain: one after the other goes to the domain that is furthest behind its weight and has
     * any left.
     */
    private static SequencedMap<Curriculum.Domain, Integer> quotas(
            SequencedMap<Curriculum.Domain, List<Exercise>> known, int count) {
        SequencedMap<Curriculum.Domain, Integer> quotas = new LinkedHashMap<>();
        known.keySet().forEach(domain -> quotas.put(domain, 0));
        for (int i = 0; i < count; i++) {
            known.keySet().stream().filter(
                    domain -> quotas.getOrDefault(domain, 0) < known.getOrDefault(domain, List.of()).size()).min(
                            Comparator.comparingDouble(
                                    domain -> (quotas.getOrDefault(domain, 0) + 0.5) / domain.weight())).ifPresent(
                                            domain -> quotas.merge(domain, 1, Integer::sum));
        }
        return quotas;
    }
}
