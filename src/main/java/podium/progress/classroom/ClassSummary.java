package podium.progress.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is stuck on what, and what a class has not understood.
 *
 * @param learners by name
 * @param exercises by id
 * @param works what each learner did at each exercise, by learner and exercise
 * @param misconceptions the one that most learners met first
 * @param quiz the answers to questions
 * @param exams those that were handed in
 */
public record ClassSummary(List<OfLearner> learners, List<OfExercise> exercises, List<Work> works,
        List<Misconception> misconceptions, QuizSummary quiz, ExamSummary exams) {
    /** Sums up results of exercises alone. */
    public static ClassSummary of(List<String> names, List<Result> results) {
        return of(names, results, List.of(), List.of());
    }

    /**
     * Sums up results in any order.
     *
     * @param names everybody who is in the class, also without a result
     */
    public static ClassSummary of(List<String> names, List<Result> results, List<QuizResult> answers,
            List<ExamResult> exams) {
        List<Result> sorted = results.stream().sorted(Comparator.comparing(Result::at)).toList();
        TreeMap<String, List<Result>> attempts = new TreeMap<>();
        TreeMap<String, TreeMap<String, List<Result>>> groups = new TreeMap<>();
        for (Result result : sorted) {
            attempts.computeIfAbsent(result.exercise(), _ -> new ArrayList<>()).add(result);
            groups.computeIfAbsent(result.learner(), _ -> new TreeMap<>()).computeIfAbsent(result.exercise(),
                    _ -> new ArrayList<>()).add(result);
        }
        List<Work> works = groups.values().stream().flatMap(each -> each.values().stream()).map(Work::of).toList();
        TreeMap<String, List<Work>> byExercise = new TreeMap<>();
        works.forEach(work -> byExercise.computeIfAbsent(work.exercise(), _ -> new ArrayList<>()).add(work));
        List<OfExercise> exercises = new ArrayList<>();
        byExercise.forEach((id, those) -> exercises.add(
                OfExercise.of(id, those, attempts.getOrDefault(id, List.of()))));
        QuizSummary quiz = QuizSummary.of(answers);
        ExamSummary taken = ExamSummary.of(exams);
        return new ClassSummary(learners(names, works, quiz, taken), List.copyOf(exercises), works,
                Misconception.of(sorted), quiz, taken);
    }

    private static List<OfLearner> learners(List<String> names, List<Work> works, QuizSummary quiz,
            ExamSummary exams) {
        TreeSet<String> all = new TreeSet<>(names);
        works.forEach(work -> all.add(work.learner()));
        quiz.recalls().forEach(recall -> all.add(recall.learner()));
        exams.exams().forEach(exam -> all.add(exam.learner()));
        return all.stream().map(name -> OfLearner.of(name,
                works.stream().filter(work -> work.learner().equals(name)).toList(),
                quiz.recalls().stream().filter(recall -> recall.learner().equals(name)).toList(),
                exams.exams().stream().filter(exam -> exam.learner().equals(name)).toList())).toList();
    }
}
