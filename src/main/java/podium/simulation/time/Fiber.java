package podium.simulation.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import podium.shell.Clock;
import podium.shell.kernel.Strand;

/** One piece of code that waits in virtual time; made by {@link Fibers}. */
public final class Fiber {
    private final Fibers owner;
    private final Clock clock;
    private final String name;
    private final Strand strand;
    private final List<Runnable> atEnd = new ArrayList<>();
    private Optional<Throwable> failure = Optional.empty();
    private boolean begun;
    private boolean ended;
    private boolean cancelled;

    Fiber(Fibers owner, Clock clock, String name, Consumer<Fiber> body) {
        this.owner = owner;
        this.clock = clock;
        this.name = name;
        this.strand = new Strand(() -> run(body));
    }

    void begin() {
        clock.after(Duration.ZERO, this::resume);
    }

    private void run(Consumer<Fiber> body) {
        try {
            if (!cancelled) body.accept(this);
        } catch (Stopped stop) {
            // The run is over, or someone cancelled this fiber: it ends where it waited.
        } catch (RuntimeException | Error e) {
            failure = Optional.of(e);
        } finally {
            ended = true;
            owner.ended(this);
            if (!owner.closed()) atEnd.forEach(task -> clock.after(Duration.ZERO, task));
        }
    }

    /** Lets the fiber go on until it waits again; called by a task of the clock. */
    private void resume() {
        if (ended) return;
        begun = true;
        strand.resume();
        if (failure.isPresent()) {
            Throwable cause = failure.get();
            failure = Optional.empty();
            throw new IllegalStateException("in " + name + ": " + cause, cause);
        }
    }

    /** Waits until someone resumes this fiber. */
    private void pause() {
        strand.pause();
        if (cancelled || owner.closed()) throw new Stopped();
    }

    /** Waits for a duration. */
    public void sleep(Duration duration) {
        clock.after(duration, this::resume);
        pause();
    }

    /** Waits until a condition holds; it is looked at whenever the gate is opened. */
    public void await(Gate gate, BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            gate.onOpen(this::resume);
            pause();
        }
    }

    /** Waits until a condition holds or the time is over; false when it is over. */
    public boolean await(Gate gate, BooleanSupplier condition, Duration limit) {
        if (condition.getAsBoolean()) return true;
        boolean[] over = {false};
        Clock.Ticket alarm = clock.after(limit, () -> {
            over[0] = true;
            gate.open();
        });
        await(gate, () -> over[0] || condition.getAsBoolean());
        alarm.cancel();
        return condition.getAsBoolean();
    }

    /** Registers what is to happen as the next task after the end of this fiber. */
    public void onEnd(Runnable task) {
        if (ended) clock.after(Duration.ZERO, task);
        else atEnd.add(task);
    }

    public boolean hasEnded() {
        return ended;
    }

    /** Ends the fiber the next time that it would go on from a wait. */
    public void cancel() {
        cancelled = true;
        clock.after(Duration.ZERO, this::resume);
    }

    void stop() {
        cancelled = true;
        if (begun && !ended) resume();
    }

    /** Ends a fiber from within. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("the fiber has been stopped", null, false, false);
        }
    }
}
