package podium.desktop.drawer;

import java.util.Optional;
import podium.frame.TimelineIndex;
import podium.simulation.Timeline;

/** A run that has been read through; without an index where there is no run. */
record Reading(Chronicle chronicle, Optional<TimelineIndex> index) {
    static Reading of(Timeline timeline) {
        return new Reading(Chronicle.of(timeline), Optional.of(new TimelineIndex(timeline)));
    }

    static Reading nothing() {
        return new Reading(Chronicle.empty(), Optional.empty());
    }
}
