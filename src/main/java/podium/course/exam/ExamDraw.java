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

    /**
     * What a domain has in an exam.
     *
     * @param known how many exercises of the course there are to draw from
     * @param tasks how many are drawn
     */
    public record Share(Curriculum.Domain domain, int known, int tasks) {
    }

    /** What each domain of the curriculum has in an exam of so many tasks. */
    public List<Share> shares(int count) {
        SequencedMap<Curriculum.Domain, List<Exercise>> known = exercises();
        SequencedMap<Curriculum.Domain, List<Exercise>> dealt = deal(known, count);
        return curriculum.domains().stream().map(domain -> new Share(domain,
                known.getOrDefault(domain, List.of()).size(), dealt.getOrDefault(domain, List.of()).size())).toList();
    }

    /** So many tasks, or as many as there are exercises of the curriculum. */
    public List<Drawn> tasks(int count) {
        return deal(exercises(), count).values().stream().flatMap(List::stream).sorted(drawn("place")).map(
                exercise -> new Drawn(exercise, variant(exercise))).toList();
    }

    private Comparator<Exercise> drawn(String what) {
        return Comparator.comparingDouble(exercise -> draws.unit(what + "/" + exercise.id()));
    }

    private long variant(Exercise exercise) {
        if (!exercise.variant().varies()) return 0;
        return 1 + (long) (draws.unit("variant/" + exercise.id()) * VARIANTS);
    }

    /** The exercises of each domain, in the order in which they are drawn; one that serves two domains stands in both. */
    private SequencedMap<Curriculum.Domain, List<Exercise>> exercises() {
        SequencedMap<Curriculum.Domain, List<Exercise>> known = new LinkedHashMap<>();
        for (Lesson lesson : course.lessons()) {
            curriculum.domains(lesson).forEach(domain -> known.computeIfAbsent(domain,
                    _ -> new ArrayList<>()).addAll(lesson.exercises()));
        }
        known.values().forEach(exercises -> exercises.sort(drawn("task")));
        return known;
    }

    /**
     * The tasks of each domain: one after the other goes to the domain that is furthest behind its weight and has any left.
     */
    private static SequencedMap<Curriculum.Domain, List<Exercise>> deal(
            SequencedMap<Curriculum.Domain, List<Exercise>> known, int count) {
        SequencedMap<Curriculum.Domain, List<Exercise>> dealt = new LinkedHashMap<>();
        SequencedMap<Curriculum.Domain, List<Exercise>> left = new LinkedHashMap<>();
        known.forEach((domain, exercises) -> left.put(domain, new ArrayList<>(exercises)));
        for (int i = 0; i < count; i++) {
            left.values().removeIf(List::isEmpty);
            left.keySet().stream().min(Comparator.comparingDouble(
                    domain -> (dealt.getOrDefault(domain, List.of()).size() + 0.5) / domain.weight())).ifPresent(
                            domain -> {
                                Exercise next = left.getOrDefault(domain, List.of()).getFirst();
                                dealt.computeIfAbsent(domain, _ -> new ArrayList<>()).add(next);
                                left.values().forEach(others -> others.remove(next));
                            });
        }
        return dealt;
    }
}
