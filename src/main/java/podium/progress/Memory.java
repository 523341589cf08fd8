package podium.progress;

import podium.progress.Review.Recall;

/**
 * How well something is remembered, by the model FSRS-6 with its published default parameters. Source: Ye, Su and Cao,
 * "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling", and the description of the algorithm
 * by the Open Spaced Repetition project.
 *
 * @param stability days after which 90 of 100 such things are still remembered
 * @param difficulty 1 (easy) to 10
 */
public record Memory(double stability, double difficulty) {
    private static final double[] W = {0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666,
            0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
    private static final double FACTOR = Math.pow(0.9, -1 / W[20]) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST = 36_500;

    /** After the first time. */
    public static Memory first(Recall recall) {
        return new Memory(W[recall.grade() - 1], clamped(initialDifficulty(recall)));
    }

    private static double initialDifficulty(Recall recall) {
        return W[4] - Math.exp(W[5] * (recall.grade() - 1)) + 1;
    }

    private static double clamped(double difficulty) {
        return Math.clamp(difficulty, 1.0, 10.0);
    }

    /** The chance to remember it after some days, 0 to 1. */
    public double retrievability(double days) {
        return Math.pow(1 + FACTOR * Math.max(0, days) / stability, -W[20]);
    }

    /** The days until the chance to remember it has fallen to a share of 0 to 1; at least one day. */
    public int interval(double retention) {
        double days = stability / FACTOR * (Math.pow(retention, -1 / W[20]) - 1);
        return Math.clamp(Math.round(days), 1, LONGEST);
    }

    /**
     * After another repetition.
     *
     * @param days whole days since the last one; 0 for the same day
     */
    public Memory after(Recall recall, long days) {
        double next = days < 1 ? sameDay(recall) : recall == Recall.AGAIN ? forgotten(days) : recalled(recall, days);
        return new Memory(Math.max(next, LEAST_STABILITY), harder(recall));
    }

    private double harder(Recall recall) {
        double change = -W[6] * (recall.grade() - 3);
        double moved = difficulty + change * (10 - difficulty) / 9;
        return clamped(W[7] * initialDifficulty(Recall.EASY) + (1 - W[7]) * moved);
    }

    private double sameDay(Recall recall) {
        double growth = Math.exp(W[17] * (recall.grade() - 3 + W[18])) * Math.pow(stability, -W[19]);
        boolean known = recall == Recall.GOOD || recall == Recall.EASY;
        return stability * (known ? Math.max(growth, 1) : growth);
    }

    private double recalled(Recall recall, long days) {
        double effort = recall == Recall.HARD ? W[15] : recall == Recall.EASY ? W[16] : 1;
        return stability * (1 + Math.exp(W[8]) * (11 - difficulty) * Math.pow(stability, -W[9])
                * (Math.exp(W[10] * (1 - retrievability((double) days))) - 1) * effort);
    }

    private double forgotten(long days) {
        double left = W[11] * Math.pow(difficulty, -W[12]) * (Math.pow(stability + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - retrievability((double) days)));
        return Math.min(left, stability / Math.exp(W[17] * W[18]));
    }
}
