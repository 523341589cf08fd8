package podium.desktop.exam;

import java.time.Duration;
import java.util.List;
import podium.course.exam.Curriculum;

/**
 * What an exam is to be.
 *
 * @param length how long it may take
 */
record ExamTerms(Curriculum curriculum, Duration length, long seed) {
    /** The lengths to choose from; a real exam takes two hours. */
    static final List<Duration> LENGTHS = List.of(Duration.ofHours(2), Duration.ofHours(1), Duration.ofMinutes(30),
            Duration.ofMinutes(15));

    /** As in a real exam: 16 tasks in two hours. */
    private static final double MINUTES_A_TASK = 7.5;

    /** How many tasks fit. */
    int tasks() {
        return (int) Math.round(length.toMinutes() / MINUTES_A_TASK);
    }
}
