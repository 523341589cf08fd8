package podium.grading.classroom;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import podium.grading.Grade;

/**
 * What one answer is worth.
 *
 * @param refusals what the API server did not take, or why there is no grade
 * @param like the name of the typical mistake that fails in the same way; empty when there is none
 */
public record Marks(int points, int maximum, List<String> refusals, List<Mark> marks, Optional<String> like) {
    /** The marks of a grade, as yet compared with nothing. */
    static Marks of(Grade grade) {
        return new Marks(grade.points(), grade.maximum(), grade.refusals(),
                grade.items().stream().map(Mark::of).toList(), Optional.empty());
    }

    /** An answer that earns nothing, and why. */
    public static Marks nothing(int maximum, String why) {
        return new Marks(0, maximum, List.of(why), List.of(), Optional.empty());
    }

    Marks resembling(Optional<String> mistake) {
        return new Marks(points, maximum, refusals, marks, mistake);
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return points == maximum;
    }

    /** The checks that failed, each with the world it failed in. */
    TreeSet<String> failed() {
        TreeSet<String> failed = new TreeSet<>();
        for (Mark mark : marks) {
            if (!mark.passed() && mark.failed().isEmpty()) failed.add(mark.id());
            mark.failed().forEach(world -> failed.add(mark.id() + "@" + world));
        }
        return failed;
    }

    /** In how many sentences about what was seen two answers agree. */
    long common(Marks other) {
        TreeSet<String> its = new TreeSet<>();
        other.marks.forEach(mark -> mark.seen().forEach(seen -> its.add(mark.id() + seen)));
        return marks.stream().flatMap(mark -> mark.seen().stream().map(seen -> mark.id() + seen)).filter(
                its::contains).count();
    }
}
