package podium.desktop.wiring;

import java.time.Instant;
import java.util.Optional;
import podium.desktop.drawer.Describer;
import podium.frame.TimelineIndex;
import podium.kubectl.describe.PodDescriptions;
import podium.simulation.Timeline;

/** Describes Pods as kubectl does. The index of the last timeline is kept: a playhead asks many times for one run. */
public final class PodDescriber implements Describer {
    private record Indexed(Timeline timeline, TimelineIndex index) {
    }

    private volatile Optional<Indexed> last = Optional.empty();

    @Override
    public String describe(Timeline timeline, Instant moment) {
        Indexed indexed = last.filter(known -> known.timeline().equals(timeline)).orElseGet(
                () -> new Indexed(timeline, new TimelineIndex(timeline)));
        last = Optional.of(indexed);
        return PodDescriptions.all(indexed.index().at(moment), timeline.scenario().namespace());
    }
}
