package podium.progress.classroom;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import podium.progress.MissedCheck;

/**
 * How often a check was missed.
 *
 * @param check with the title that was met last
 */
public record Counted(MissedCheck check, int times) {
    /** The check that most results missed; of several, the first by its id. */
    static Optional<Counted> most(List<Result> results) {
        TreeMap<String, Counted> counts = new TreeMap<>();
        for (Result result : results) {
            for (MissedCheck missed : result.missed()) {
                counts.merge(missed.id(), new Counted(missed, 1), (old, one) -> new Counted(missed, old.times + 1));
            }
        }
        Comparator<Counted> byTimes = Comparator.comparingInt(Counted::times).reversed();
        return counts.values().stream().min(byTimes.thenComparing(counted -> counted.check().id()));
    }
}
