package podium.desktop.motion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Where playing stands: pure steps from one state to the next.
 *
 * @param shown the animation time that has passed; kept beside {@code at}, since moments may be a nanosecond apart
 * @param at the virtual time that is shown
 * @param playing whether time goes on by itself
 */
public record Playhead(Duration shown, Instant at, boolean playing) {
    /** Standing at a time. */
    public static Playhead standing(Instant at, Pacing pacing) {
        return new Playhead(pacing.shownAt(at), at, false);
    }

    /** The same place, going on by itself or not. */
    public Playhead playing(boolean on) {
        return new Playhead(shown, at, on);
    }

    /** After some animation time has passed; stops at the end, and with {@link Speed#STEP} at the next moment. */
    public Playhead after(Duration passed, Pacing pacing, List<Instant> moments, Speed speed) {
        if (!playing) return this;
        Duration later = shown.plus(passed);
        Instant next = pacing.virtualAt(later);
        if (speed == Speed.STEP) {
            for (Instant moment : moments) {
                if (moment.isAfter(at) && !moment.isAfter(next))
                    return new Playhead(pacing.shownAt(moment), moment, false);
            }
        }
        return new Playhead(later, next, later.compareTo(pacing.length()) < 0);
    }
}
