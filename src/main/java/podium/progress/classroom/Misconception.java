package podium.progress.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import podium.progress.MissedCheck;

/**
 * A check that a class misses.
 *
 * @param check with the title that was met last
 * @param learners how many ever missed it
 * @param attempts how many attempts missed it
 * @param still those whose latest attempt at the exercise misses it, sorted
 */
public record Misconception(String exercise, MissedCheck check, int learners, int attempts, List<String> still) {
    private static final Comparator<Misconception> WIDEST_FIRST = Comparator.comparingInt(
            Misconception::learners).reversed().thenComparing(
                    Comparator.comparingInt(Misconception::attempts).reversed()).thenComparing(
                            Misconception::exercise).thenComparing(misconception -> misconception.check().id());

    /** All of them, the one that most learners met first. Results of one learner come oldest first. */
    static List<Misconception> of(List<Result> results) {
        TreeMap<String, TreeMap<String, Result>> latest = new TreeMap<>();
        TreeMap<String, TreeMap<String, List<Result>>> missed = new TreeMap<>();
        for (Result result : results) {
            latest.computeIfAbsent(result.exercise(), _ -> new TreeMap<>()).put(result.learner(), result);
            for (MissedCheck check : result.missed()) {
                missed.computeIfAbsent(result.exercise(), _ -> new TreeMap<>()).computeIfAbsent(check.id(),
                        _ -> new ArrayList<>()).add(result);
            }
        }
        List<Misconception> found = new ArrayList<>();
        missed.forEach((exercise, checks) -> checks.forEach((id, those) -> found.add(
                of(id, those, List.copyOf(latest.getOrDefault(exercise, new TreeMap<>()).values())))));
        return found.stream().sorted(WIDEST_FIRST).toList();
    }

    private static Misconception of(String id, List<Result> missed, List<Result> latest) {
        TreeSet<String> learners = new TreeSet<>();
        missed.forEach(result -> learners.add(result.learner()));
        Result last = missed.stream().max(Comparator.comparing(Result::at)).orElseThrow();
        MissedCheck check = last.missed().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        List<String> still = latest.stream().filter(
                result -> result.missed().stream().anyMatch(each -> each.id().equals(id))).map(
                        Result::learner).toList();
        return new Misconception(last.exercise(), check, learners.size(), missed.size(), still);
    }
}
