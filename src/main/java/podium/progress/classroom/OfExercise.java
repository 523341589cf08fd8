package podium.progress.classroom;

import java.util.List;
import java.util.Optional;

/**
 * One exercise.
 *
 * @param tried how many learners tried it
 * @param solved how many of them once missed nothing
 * @param attempts of all
 * @param stuck the learners who have not solved it, sorted
 * @param mostMissed the check that stopped most attempts of all
 */
public record OfExercise(String exercise, int tried, int solved, int attempts, List<String> stuck,
        Optional<Counted> mostMissed) {
    static OfExercise of(String exercise, List<Work> works, List<Result> results) {
        int solved = (int) works.stream().filter(Work::solved).count();
        List<String> stuck = works.stream().filter(Work::stuck).map(Work::learner).sorted().toList();
        return new OfExercise(exercise, works.size(), solved, results.size(), stuck, Counted.most(results));
    }
}
