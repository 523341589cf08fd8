package podium.desktop.motion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Animation time against virtual time: a rising line of straight pieces between the moments of a run, so that it can be
 * read both ways. What follows quickly is stretched to be seen, long waiting is compressed.
 */
public final class Pacing {
    /** The shortest time on screen between two changes at normal speed. */
    public static final Duration SHORTEST = Duration.ofMillis(400);
    /** The longest time on screen that nothing may happen at normal speed. */
    public static final Duration LONGEST = Duration.ofSeconds(1);
    /** Waiting that lasts longer than this is marked as skipped. */
    private static final Duration SKIPPED = Duration.ofSeconds(3);

    private final List<Knot> knots;

    /** A moment and when it is shown. */
    public record Knot(Instant virtual, Duration shown) {
    }

    /** A stretch of virtual time that is passed over quickly. */
    public record Skip(Instant from, Instant to) {
        /** How long it is in the run. */
        public Duration length() {
            return Duration.between(from, to);
        }
    }

    private Pacing(List<Knot> knots) {
        this.knots = List.copyOf(knots);
    }

    /** The pacing of a run from start to end with changes at the moments, in any order; those outside do not count. */
    public static Pacing of(Instant start, Instant end, List<Instant> moments, Speed speed) {
        TreeSet<Instant> times = new TreeSet<>(moments);
        times.add(start);
        times.add(end);
        List<Knot> knots = new ArrayList<>();
        Duration shown = Duration.ZERO;
        Instant before = start;
        for (Instant at : times.subSet(start, true, end, true)) {
            if (!at.equals(start)) shown = shown.plus(shown(Duration.between(before, at), speed));
            knots.add(new Knot(at, shown));
            before = at;
        }
        return new Pacing(knots);
    }

    /** How long a gap between two changes is shown. */
    private static Duration shown(Duration gap, Speed speed) {
        long millis = Math.clamp(gap.toMillis(), SHORTEST.toMillis(), LONGEST.toMillis());
        return Duration.ofMillis(Math.round(millis * speed.stretch()));
    }

    /** How long the whole run takes to show. */
    public Duration length() {
        return knots.getLast().shown();
    }

    /** When a virtual time is shown. */
    public Duration shownAt(Instant virtual) {
        int i = floor(knot -> knot.virtual().compareTo(virtual) <= 0);
        if (i < 0) return Duration.ZERO;
        if (i == knots.size() - 1) return length();
        Knot a = knots.get(i);
        Knot b = knots.get(i + 1);
        double part = ratio(Duration.between(a.virtual(), virtual), Duration.between(a.virtual(), b.virtual()));
        return a.shown().plusNanos(Math.round(part * b.shown().minus(a.shown()).toNanos()));
    }

    /** What is shown after some time of playing. */
    public Instant virtualAt(Duration shown) {
        int i = floor(knot -> knot.shown().compareTo(shown) <= 0);
        if (i < 0) return knots.getFirst().virtual();
        if (i == knots.size() - 1) return knots.getLast().virtual();
        Knot a = knots.get(i);
        Knot b = knots.get(i + 1);
        double part = ratio(shown.minus(a.shown()), b.shown().minus(a.shown()));
        return a.virtual().plusNanos(Math.round(part * Duration.between(a.virtual(), b.virtual()).toNanos()));
    }

    /** Where long waiting is passed over. */
    public List<Skip> skips() {
        List<Skip> skips = new ArrayList<>();
        for (int i = 1; i < knots.size(); i++) {
            Skip skip = new Skip(knots.get(i - 1).virtual(), knots.get(i).virtual());
            if (skip.length().compareTo(SKIPPED) > 0) skips.add(skip);
        }
        return skips;
    }

    private static double ratio(Duration part, Duration whole) {
        return whole.isZero() ? 0 : (double) part.toNanos() / whole.toNanos();
    }

    private int floor(java.util.function.Predicate<Knot> notAfter) {
        int low = 0;
        int high = knots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (notAfter.test(knots.get(middle))) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
