package podium.desktop.work;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands unless it is moved: hours pass in no time. What it calls, it calls on the thread that moves it. */
public final class SetClock implements WallClock {
    private final List<Runnable> beats = new ArrayList<>();
    private volatile Instant now;

    public SetClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Runnable everySecond(Runnable beat) {
        beats.add(beat);
        return () -> beats.remove(beat);
    }

    /** Time passes, second by second. */
    public void pass(Duration time) {
        for (long i = 0; i < time.toSeconds(); i++) {
            now = now.plusSeconds(1);
            List.copyOf(beats).forEach(Runnable::run);
        }
    }

    /** Time passes while nobody is there: nothing is called. */
    public void skip(Duration time) {
        now = now.plus(time);
    }
}
