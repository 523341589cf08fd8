package podium.desktop.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.course.Question;
import podium.frame.ClusterView;
import podium.frame.Frames;
import podium.frame.Moment;
import podium.frame.TimelineIndex;
import podium.cluster.pod.Pod;
import podium.grading.PodCells;
import podium.simulation.Timeline;
import podium.text.Span;

/**
 * A question that any run asks: what the row of a Pod will be at the next whole second at which it is another one.
 *
 * @param truth what it will be
 * @param at the second, as a moment of the run
 */
public record Forecast(Question question, PodCells truth, Instant at) {
    /** The question after a moment; empty when no row changes any more. To be called off the JavaFX thread. */
    public static Optional<Forecast> after(Timeline run, Instant now) {
        TimelineIndex index = new TimelineIndex(run);
        return Frames.of(run).moments().list().stream().map(Moment::at).filter(at -> at.isAfter(now)).map(
                at -> second(run, at)).filter(at -> !at.isAfter(run.end())).distinct().flatMap(
                        at -> index.at(at).list(Pod.class, run.scenario().namespace()).stream().flatMap(
                                pod -> question(run, pod, index.at(now), at).stream())).findFirst();
    }

    private static Optional<Forecast> question(Timeline run, Pod then, ClusterView now, Instant at) {
        PodCells truth = PodCells.of(then);
        boolean known = now.find(Pod.class, then.key()).map(PodCells::of).filter(truth::equals).isPresent();
        if (known) return Optional.empty();
        Duration since = run.sinceStart(at);
        return Optional.of(new Forecast(new Question("next", 3, then.metadata().name(), since, List.of(), "",
                new Span(0, 0)), truth, at));
    }

    private static Instant second(Timeline run, Instant at) {
        return run.start().plusSeconds(Math.ceilDiv(run.sinceStart(at).toMillis(), 1000));
    }
}
