package podium.desktop.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.why.Derivation;
import podium.frame.Frames;
import podium.frame.Moment;
import podium.simulation.Change;
import podium.simulation.Timeline;

/**
 * Where two runs of nearly the same manifests part.
 *
 * @param at the first moment that only one of them has, or at which they differ
 */
public record Difference(Instant at, Side before, Side now) {
    /**
     * What one run does there.
     *
     * @param happened what happens at that moment, or that nothing does
     * @param why the decision behind it and its rule; empty where nobody decided anything
     */
    public record Side(String happened, Optional<Derivation> why) {
    }

    /** The first difference; empty when both runs look the same from beginning to end. */
    public static Optional<Difference> first(Timeline before, Timeline now) {
        List<Moment> a = Frames.of(before).moments().list();
        List<Moment> b = Frames.of(now).moments().list();
        int same = 0;
        while (same < a.size() && same < b.size() && a.get(same).equals(b.get(same))) same++;
        List<Moment> restA = a.subList(same, a.size());
        List<Moment> restB = b.subList(same, b.size());
        Optional<Instant> at = Stream.concat(restA.stream().limit(1), restB.stream().limit(1)).map(Moment::at).min(
                Instant::compareTo);
        return at.map(t -> new Difference(t, side(before, restA, t), side(now, restB, t)));
    }

    private static Side side(Timeline run, List<Moment> rest, Instant at) {
        Optional<Moment> here = rest.stream().findFirst().filter(moment -> moment.at().equals(at));
        String happened = here.map(moment -> moment.text().replace("\n", "; ")).orElse("nothing happens then");
        return new Side(happened, why(run, here, at));
    }

    /** The newest step about the container that something happened to; without one, about anything. */
    private static Optional<Derivation> why(Timeline run, Optional<Moment> here, Instant at) {
        List<String> containers = here.stream().flatMap(m -> m.notes().stream()).map(Moment.Note::container).filter(
                name -> !name.isEmpty()).toList();
        List<Derivation> steps = run.changes().stream().takeWhile(change -> !change.at().isAfter(at)).filter(
                Change.Decided.class::isInstance).map(change -> ((Change.Decided) change).why()).filter(
                        why -> why.about().kind().isStep()).toList();
        return steps.reversed().stream().filter(why -> containers.contains(why.about().name())).findFirst().or(
                () -> steps.reversed().stream().findFirst());
    }
}
