package podium.desktop.screens;

import java.util.List;

/**
 * How an exam is taken: every task is answered right, but for these. Places are from 0; those beyond the exam are passed
 * over.
 *
 * @param length the place of its length among those to choose from
 * @param wrong tasks that get a typical mistake, where their exercises name one
 * @param leftOut tasks that get no answer
 * @param flagged tasks that are flagged, and answered once all others are
 */
record ExamPlan(long seed, int length, List<Integer> wrong, List<Integer> leftOut, List<Integer> flagged) {
    /** A full exam of two hours. */
    static final ExamPlan FULL = new ExamPlan(1, 0, List.of(5, 8, 15), List.of(12), List.of(9, 11));

    /** The shortest exam. */
    static final ExamPlan SHORT = new ExamPlan(16, 3, List.of(0), List.of(), List.of(1));
}
