package podium.progress.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Who is stuck on what, and what a class has not understood.
 *
 * @param learners by name
 * @param exercises by id
 * @param works what each learner did at each exercise, by learner and exercise
 * @param misconceptions the one that most learners met first
 */
public record ClassSummary(List<OfLearner> learners, List<OfExercise> exercises, List<Work> works,
        List<Misconception> misconceptions) {
    /**
     * Sums up results in any order.
     *
     * @param names everybody who is in the class, also without a result
     */
    public static ClassSummary of(List<String> names, List<Result> results) {
        List<Result> sorted = results.stream().sorted(Comparator.comparing(Result::at)).toList();
        TreeMap<String, List<Work>> byLearner = new TreeMap<>();
        names.forEach(name -> byLearner.put(name, new ArrayList<>()));
        TreeMap<String, List<Work>> byExercise = new TreeMap<>();
        TreeMap<String, List<Result>> attempts = new TreeMap<>();
        TreeMap<String, TreeMap<String, List<Result>>> groups = new TreeMap<>();
        for (Result result : sorted) {
            attempts.computeIfAbsent(result.exercise(), _ -> new ArrayList<>()).add(result);
            groups.computeIfAbsent(result.learner(), _ -> new TreeMap<>()).computeIfAbsent(result.exercise(),
                    _ -> new ArrayList<>()).add(result);
        }
        List<Work> works = groups.values().stream().flatMap(each -> each.values().stream()).map(Work::of).toList();
        for (Work work : works) {
            byLearner.computeIfAbsent(work.learner(), _ -> new ArrayList<>()).add(work);
            byExercise.computeIfAbsent(work.exercise(), _ -> new ArrayList<>()).add(work);
        }
        List<OfLearner> learners = new ArrayList<>();
        byLearner.forEach((name, those) -> learners.add(OfLearner.of(name, those)));
        List<OfExercise> exercises = new ArrayList<>();
        byExercise.forEach((id, those) -> exercises.add(
                OfExercise.of(id, those, attempts.getOrDefault(id, List.of()))));
        return new ClassSummary(List.copyOf(learners), List.copyOf(exercises), works, Misconception.of(sorted));
    }
}
