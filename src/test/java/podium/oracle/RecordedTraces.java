package podium.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/** Runs every recorded scenario and holds what comes out against the recording. */
final class RecordedTraces {
    private final Recordings recordings = new Recordings();

    /** By scenario, how a run of its text agrees with the recording; {@code run} gets the name and the text. */
    Map<String, Score> compareAll(BiFunction<String, String, JsonNode> run) {
        Map<String, Future<Score>> running = new TreeMap<>();
        try (ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (String name : recordings.names()) {
                running.put(name, cores.submit(() -> TraceComparison.compare(recordings.trace(name),
                        run.apply(name, recordings.scenario(name)))));
            }
        }
        Map<String, Score> scores = new TreeMap<>();
        running.forEach((name, future) -> scores.put(name, result(name, future)));
        return scores;
    }

    private static Score result(String name, Future<Score> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(name, e);
        }
    }

    /** The shares of all scenarios together, a line a measure, and how many scenarios agree in what matters most. */
    static String summary(Map<String, Score> scores) {
        Map<String, Score.Share> total = new TreeMap<>();
        scores.values().forEach(score -> score.shares().forEach((measure, share) -> total.merge(measure, share,
                (a, b) -> a.plus(b.agreed(), b.all()))));
        StringBuilder out = new StringBuilder();
        total.forEach((measure, share) -> out.append(measure).append(' ').append(share).append('\n'));
        long perfect = scores.values().stream().filter(
                score -> List.of("rows", "final", "events", "logs").stream().noneMatch(
                        score.differences()::containsKey)).count();
        return out.append("rows, final, events and logs all agree: ").append(perfect).append(" of ").append(
                scores.size()).toString();
    }
}
