package podium.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How well a learner's confidence fits the truth: of answers given with 80 %, four in five should be right.
 *
 * @param bins of answers with like confidence, from 50 to 100; those without an answer are left out
 */
public record Calibration(List<Bin> bins) {
    private static final int WIDTH = 10;
    private static final int LEAST = 50;
    private static final int MOST = 100;

    /**
     * Answers with like confidence.
     *
     * @param from lowest confidence in percent
     * @param to highest, itself in it
     * @param confidence the mean of what was said, 0 to 1
     * @param right the share that was right, 0 to 1
     */
    public record Bin(int from, int to, int answers, double confidence, double right) {
    }

    /** The curve of those answers for which a confidence was said. */
    public static Calibration of(List<QuizAnswer> answers) {
        List<Bin> bins = new ArrayList<>();
        for (int from = LEAST; from < MOST; from += WIDTH) {
            int low = from;
            int high = from + WIDTH == MOST ? MOST : from + WIDTH - 1;
            List<QuizAnswer> within = answers.stream().filter(answer -> answer.confidence().filter(
                    percent -> percent >= low && percent <= high).isPresent()).toList();
            if (within.isEmpty()) continue;
            double said = within.stream().mapToInt(answer -> answer.confidence().orElseThrow()).average().orElseThrow();
            double right = (double) within.stream().filter(QuizAnswer::right).count() / within.size();
            bins.add(new Bin(low, high, within.size(), said / 100, right));
        }
        return new Calibration(List.copyOf(bins));
    }

    /**
     * The mean Brier score of the answers for which a confidence was said: 0 is best, 0.25 is what a guess gets, 1 is to be
     * certain and wrong. Rule: Brier 1950, the squared distance of what was said from what came true.
     */
    public static Optional<Double> brier(List<QuizAnswer> answers) {
        var scores = answers.stream().filter(answer -> answer.confidence().isPresent()).mapToDouble(answer -> {
            double distance = answer.confidence().orElseThrow() / 100.0 - (answer.right() ? 1 : 0);
            return distance * distance;
        }).average();
        return scores.isPresent() ? Optional.of(scores.getAsDouble()) : Optional.empty();
    }
}
