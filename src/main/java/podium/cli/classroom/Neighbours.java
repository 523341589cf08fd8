package podium.cli.classroom;

import java.util.List;
import java.util.Optional;
import podium.course.Exercise;
import podium.grading.Grader;
import podium.grading.Laboratory;

/** Tells how much is earned by who hands in the answer to somebody else's copy. */
public final class Neighbours {
    /** Copies that are tried, each against the next; a class may have hundreds. */
    private static final int TRIED = 3;

    private final Grader grader;

    /** @param laboratory where answers are run */
    public Neighbours(Laboratory laboratory) {
        this.grader = new Grader(laboratory);
    }

    /**
     * The most points that the solution of one copy earns in another; empty when there are no two, or no solution.
     *
     * @param different copies of one exercise, no two of them equal
     */
    Optional<Integer> points(List<Exercise> different) {
        Optional<Integer> most = Optional.empty();
        for (int i = 1; i < Math.min(TRIED, different.size()); i++) {
            Exercise asked = different.get(i);
            int points = different.get(i - 1).samples().solution().map(
                    solution -> grader.grade(asked, solution.text()).points()).orElse(0);
            most = Optional.of(Math.max(points, most.orElse(0)));
        }
        return most;
    }
}
