package podium.course;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import podium.text.Source;

/**
 * One exercise.
 *
 * @param id lesson and folder, as in {@code 02-one-after-the-other/two-steps}
 * @param level 1 easy, 2 middle, 3 hard
 * @param minutes how long a learner of that level may need
 * @param objective what it trains
 * @param task in Markdown
 * @param hints from a nudge to nearly the answer
 * @param watch how long a run is watched
 * @param worlds what surrounds the manifest; a grade runs all of them
 * @param start what stands in the editor at first
 * @param variant what was drawn for this copy of it
 * @param source the exercise.yaml, for findings
 */
public record Exercise(String id, String title, int level, int minutes, String objective, String task,
        List<String> hints, Duration watch, List<Surroundings> worlds, Kind kind, String start, Samples samples,
        Variant variant, Source source) {
    /** The most points that a grade can give. */
    public int points() {
        return kind.points();
    }

    /** The same exercise with more worlds and checks; one that has no checks of a run stays as it is. */
    Exercise with(List<Surroundings> moreWorlds, List<Check> moreChecks) {
        List<Check> checks = Stream.concat(kind.checks().stream(), moreChecks.stream()).toList();
        Kind judged = switch (kind) {
            case Kind.Write _ -> new Kind.Write(checks);
            case Kind.Fix _ -> new Kind.Fix(checks);
            case Kind.Terminal(Duration from, _) -> new Kind.Terminal(from, checks);
            case Kind.Predict _,Kind.Diagnose _,Kind.Reverse _,Kind.Order _ -> kind;
        };
        return new Exercise(id, title, level, minutes, objective, task, hints, watch,
                Stream.concat(worlds.stream(), moreWorlds.stream()).toList(), judged, start, samples, variant, source);
    }

    /** The same exercise in a cluster that draws otherwise what it leaves to chance. */
    public Exercise drawn(long more) {
        if (more == 0) return this;
        return new Exercise(id, title, level, minutes, objective, task, hints, watch,
                worlds.stream().map(world -> world.drawn(more)).toList(), kind, start, samples,
                variant, source);
    }
}
