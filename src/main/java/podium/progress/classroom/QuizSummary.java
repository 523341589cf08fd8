package podium.progress.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a class answers in quizzes.
 *
 * @param topics by name
 * @param missed questions that somebody answered wrongly, the one that most learners missed first
 * @param recalls what each learner answered to each question, by learner and question
 */
public record QuizSummary(List<Topic> topics, List<Missed> missed, List<Recall> recalls) {
    private static final Comparator<Missed> WIDEST_FIRST = Comparator.comparingInt(
            Missed::learners).reversed().thenComparing(
                    Comparator.comparingInt(Missed::times).reversed()).thenComparing(Missed::item);

    /**
     * The questions of one bank.
     *
     * @param learners how many answered any
     * @param answers of all
     * @param asked questions that were answered, each counted once for each learner
     * @param right how many of those were right the last time
     */
    public record Topic(String bank, int learners, int answers, int asked, int right) {
    }

    /**
     * A question that was answered wrongly.
     *
     * @param learners how many ever did
     * @param times how often in all
     * @param sure how often by somebody who was sure to be right
     * @param still those whose latest answer is wrong, sorted
     */
    public record Missed(String item, int learners, int times, int sure, List<String> still) {
    }

    /** Sums up answers in any order. */
    static QuizSummary of(List<QuizResult> answers) {
        TreeMap<String, TreeMap<String, List<QuizResult>>> groups = new TreeMap<>();
        answers.stream().sorted(Comparator.comparing(QuizResult::at)).forEach(
                answer -> groups.computeIfAbsent(answer.learner(), _ -> new TreeMap<>()).computeIfAbsent(answer.item(),
                        _ -> new ArrayList<>()).add(answer));
        List<Recall> recalls = groups.values().stream().flatMap(each -> each.values().stream()).map(
                Recall::of).toList();
        TreeMap<String, List<Recall>> byBank = new TreeMap<>();
        TreeMap<String, List<Recall>> byItem = new TreeMap<>();
        for (Recall recall : recalls) {
            byBank.computeIfAbsent(recall.latest().bank(), _ -> new ArrayList<>()).add(recall);
            if (recall.wrong() > 0) byItem.computeIfAbsent(recall.item(), _ -> new ArrayList<>()).add(recall);
        }
        List<Topic> topics = byBank.entrySet().stream().map(each -> topic(each.getKey(), each.getValue())).toList();
        List<Missed> missed = byItem.entrySet().stream().map(each -> missed(each.getKey(), each.getValue())).sorted(
                WIDEST_FIRST).toList();
        return new QuizSummary(topics, missed, recalls);
    }

    private static Topic topic(String bank, List<Recall> recalls) {
        TreeSet<String> learners = new TreeSet<>();
        recalls.forEach(recall -> learners.add(recall.learner()));
        return new Topic(bank, learners.size(), recalls.stream().mapToInt(Recall::answers).sum(), recalls.size(),
                (int) recalls.stream().filter(Recall::known).count());
    }

    private static Missed missed(String item, List<Recall> recalls) {
        return new Missed(item, recalls.size(), recalls.stream().mapToInt(Recall::wrong).sum(),
                recalls.stream().mapToInt(Recall::surelyWrong).sum(),
                recalls.stream().filter(recall -> !recall.known()).map(Recall::learner).sorted().toList());
    }
}
