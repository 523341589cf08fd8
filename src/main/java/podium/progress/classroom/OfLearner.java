package podium.progress.classroom;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One learner.
 *
 * @param seen when the latest attempt or answer was made or exam handed in; empty before the first
 * @param solved how many exercises were once answered without anything missing
 * @param stuck the exercises that were tried without success, the one with the most attempts first
 * @param asked how many different questions were answered
 * @param right how many of them were right the last time
 * @param exams how many were handed in
 * @param passed how many of them have enough points
 */
public record OfLearner(String learner, Optional<Instant> seen, int attempts, int solved, List<Work> stuck, int asked,
        int right, int exams, int passed) {
    private static final Comparator<Work> WORST_FIRST = Comparator.comparingInt(
            Work::failures).reversed().thenComparing(Work::exercise);

    static OfLearner of(String learner, List<Work> works, List<Recall> recalls, List<ExamResult> exams) {
        Stream<Instant> times = Stream.of(works.stream().map(Work::last),
                recalls.stream().map(recall -> recall.latest().at()),
                exams.stream().map(ExamResult::submitted)).flatMap(each -> each);
        return new OfLearner(learner, times.max(Comparator.naturalOrder()),
                works.stream().mapToInt(Work::attempts).sum(), (int) works.stream().filter(Work::solved).count(),
                works.stream().filter(Work::stuck).sorted(WORST_FIRST).toList(), recalls.size(),
                (int) recalls.stream().filter(Recall::known).count(), exams.size(),
                (int) exams.stream().filter(ExamResult::passed).count());
    }
}
