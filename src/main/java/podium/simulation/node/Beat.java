package podium.simulation.node;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import podium.simulation.time.EventLoop;
import podium.simulation.time.Fiber;
import podium.simulation.time.Gate;

/** Something that is done once a second, at fixed moments. Seconds in which there is nothing to do are slept through. */
final class Beat {
    private static final Duration PERIOD = Duration.ofSeconds(1);
    private final EventLoop clock;
    private final Gate news;
    private final Supplier<Optional<Instant>> due;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    /** @param due from when on there is something to do; asked again whenever {@link #wake} is called */
    Beat(EventLoop clock, Supplier<Optional<Instant>> due) {
        this.clock = clock;
        this.due = due;
        this.news = new Gate(clock);
    }

    /** There may be something to do earlier than before. */
    void wake() {
        news.open();
    }

    /** The last moment of the beat that has passed, whether there was something to do or not. */
    Instant passed() {
        Instant now = clock.now();
        return now.isBefore(first) ? Instant.MIN : now.minus(sinceBeat(now));
    }

    /** Does it at each moment of the beat from which on there is something to do. */
    void loop(Fiber fiber, Duration phase, Runnable work) {
        fiber.sleep(phase);
        first = clock.now();
        while (true) {
            Optional<Instant> next = next();
            if (next.isEmpty()) {
                fiber.await(news, () -> next().isPresent());
            } else if (next.get().isAfter(clock.now())) {
                Instant goal = next.get();
                fiber.await(news, () -> next().filter(goal::isAfter).isPresent(), Duration.between(clock.now(), goal));
            } else {
                last = clock.now();
                work.run();
            }
        }
    }

    /** The next moment of the beat, this one included, at which there is something to do. */
    private Optional<Instant> next() {
        return due.get().map(at -> at.isBefore(clock.now()) ? clock.now() : at).map(at -> {
            Duration over = sinceBeat(at);
            Instant beat = over.isZero() ? at : at.minus(over).plus(PERIOD);
            return beat.isAfter(last) ? beat : last.plus(PERIOD);
        });
    }

    private Duration sinceBeat(Instant at) {
        return Duration.ofNanos(Duration.between(first, at).toNanos() % PERIOD.toNanos());
    }
}
