package podium.cli.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Finding;
import podium.course.HiddenChecks;
import podium.grading.classroom.Learner;

/** The copies of exercises that the learners of a class have; who has the same seed has the same copy. Not thread-safe. */
public final class Copies {
    private final Course course;
    private final Seeds seeds;
    private final HiddenChecks hidden;
    private final Map<String, Learner> learners = new TreeMap<>();
    private final Map<String, Copy> made = new LinkedHashMap<>();
    private final Map<String, Copy> different = new LinkedHashMap<>();

    /** @param learners those whose seed may be known; others have one by their key alone */
    public Copies(Course course, List<Learner> learners, Seeds seeds, HiddenChecks hidden) {
        this.course = course;
        this.seeds = seeds;
        this.hidden = hidden;
        learners.forEach(learner -> this.learners.put(learner.key(), learner));
    }

    /**
     * An exercise with the names and numbers of a seed, and its hidden checks.
     *
     * @param digest of everything in it that a grade depends on: equal copies have the same, whatever their seeds
     */
    public record Copy(Exercise exercise, String digest) {
    }

    /** The seed of a learner. */
    public long seed(String learner) {
        return seeds.of(Optional.ofNullable(learners.get(learner)).orElseGet(() -> Learner.of(learner)));
    }

    /**
     * The copy that a learner has.
     *
     * @throws ClassroomException when the hidden checks do not fit its names and numbers
     */
    public Copy of(String learner, Exercise exercise) throws ClassroomException {
        return drawn(exercise, exercise.variant().varies() ? seed(learner) : 0);
    }

    /**
     * The exercise as the class's seed draws it, which stands for all copies in what is said of the whole class.
     *
     * @throws ClassroomException when the hidden checks do not fit its names and numbers
     */
    public Exercise common(Exercise exercise) throws ClassroomException {
        return drawn(exercise, exercise.variant().varies() ? seeds.common() : 0).exercise();
    }

    private Copy drawn(Exercise exercise, long seed) throws ClassroomException {
        String key = exercise.id() + "@" + seed;
        Optional<Copy> known = Optional.ofNullable(made.get(key));
        if (known.isPresent()) return known.get();
        List<Finding> findings = new ArrayList<>();
        Copy copy = copy(hidden.apply(course.variant(exercise, seed), findings::add));
        if (!findings.isEmpty()) {
            throw new ClassroomException("with the names and numbers of the seed " + seed + ": " + findings.getFirst());
        }
        // Seeds that draw the same values share one copy: a large class has far fewer different ones than learners.
        Copy shared = different.computeIfAbsent(copy.digest(), _ -> copy);
        made.put(key, shared);
        return shared;
    }

    private Copy copy(Exercise exercise) {
        List<String> parts = new ArrayList<>(List.of(exercise.id(), exercise.source().text(), exercise.start(),
                hidden.source().text(), exercise.variant().values().toString()));
        exercise.samples().wrong().forEach(wrong -> parts.add(wrong.source().text()));
        exercise.samples().solution().ifPresent(solution -> parts.add(solution.text()));
        return new Copy(exercise, Sha256.hex(parts));
    }
}
