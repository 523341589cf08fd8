package podium.progress.classroom;

import java.util.List;

/**
 * What one learner answered to one question.
 *
 * @param answers how many
 * @param wrong how many of them were wrong
 * @param surelyWrong how many of those the learner was sure of
 * @param latest the last answer
 */
public record Recall(String learner, String item, int answers, int wrong, int surelyWrong, QuizResult latest) {
    /** Sums up at least one answer of one learner to one question, oldest first. */
    static Recall of(List<QuizResult> answers) {
        QuizResult latest = answers.getLast();
        return new Recall(latest.learner(), latest.item(), answers.size(),
                (int) answers.stream().filter(answer -> !answer.right()).count(),
                (int) answers.stream().filter(QuizResult::surelyWrong).count(), latest);
    }

    /** Whether it was right the last time. */
    public boolean known() {
        return latest.right();
    }
}
