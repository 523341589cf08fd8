package podium.desktop.terminal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import podium.kubectl.terminal.Interrupted;
import podium.kubectl.terminal.TerminalHost;
import podium.simulation.Scenario;
import podium.simulation.Timeline;

/** The window as the shell's thread sees it: each question goes to the JavaFX thread and is waited for. */
final class StageTerminalHost implements TerminalHost, AutoCloseable {
    private static final long LOOK_MILLIS = 15;
    /** How long passing time takes that no stage can show, because the run is over. */
    private static final long AFTER_THE_END_MILLIS = 1000;

    private final TerminalTools tools;
    private final TerminalDesk desk;
    private final Editing editing;
    private final Screening screening;
    private final Executor foreground;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Instant latest = Timeline.EPOCH;
    private Optional<Timeline> mine = Optional.empty();
    private boolean playsForUs;

    /** Opens a text in an editor, on the JavaFX thread; answered when the user is done with it. */
    @FunctionalInterface
    interface Editing {
        /** Opens it. */
        CompletableFuture<String> edit(String name, String text);
    }

    /** To be made on the JavaFX thread. */
    StageTerminalHost(TerminalTools tools, TerminalDesk desk, Editing editing, Screening screening,
            Executor foreground) {
        this.tools = tools;
        this.desk = desk;
        this.editing = editing;
        this.screening = screening;
        this.foreground = foreground;
        latest = screening.playhead().getValue();
        screening.playhead().addListener((_, _, now) -> {
            if (now.isAfter(latest)) latest = now;
        });
        screening.run().addListener((_, _, run) -> {
            if (run.isPresent() && mine.filter(run.get()::equals).isEmpty()) latest = screening.playhead().getValue();
        });
    }

    private <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        foreground.execute(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return await(answer);
    }

    /** Waits for an answer from the JavaFX thread, which gives none any more once the window is closed. */
    private <T> T await(CompletableFuture<T> answer) {
        while (!isClosed()) {
            try {
                return answer.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // looks again whether the window is still there
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Interrupted();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        throw new Interrupted();
    }

    @Override
    public Scenario scenario() {
        return ask(() -> screening.run().getValue().map(Timeline::scenario).orElseGet(
                () -> tools.nothing(desk.seed())));
    }

    @Override
    public Instant moment() {
        return ask(() -> screening.run().getValue().isPresent() ? screening.playhead().getValue() : Timeline.EPOCH);
    }

    @Override
    public Instant latest() {
        return ask(() -> screening.run().getValue().isPresent() ? latest : Timeline.EPOCH);
    }

    @Override
    public Optional<String> refusal() {
        return ask(screening::cover);
    }

    @Override
    public void show(Scenario scenario, Instant moment) {
        Timeline run = tools.engine().run(scenario, this::isClosed);
        CompletableFuture<Boolean> shown = new CompletableFuture<>();
        ask(() -> {
            mine = Optional.of(run);
            latest = moment;
            playsForUs = false;
            screening.show(run, moment, () -> shown.complete(true));
            return true;
        });
        await(shown);
    }

    @Override
    public void seek(Instant moment) {
        ask(() -> {
            screening.seek(moment);
            return true;
        });
    }

    /** Where the playhead is, and whether it can get any further. */
    private record Place(Optional<Timeline> run, Instant at) {
        boolean over() {
            return run.isEmpty() || !at.isBefore(run.get().end());
        }
    }

    private Place place() {
        return ask(() -> new Place(screening.run().getValue(), screening.playhead().getValue()));
    }

    @Override
    public Instant reach(Instant from, Instant wish, BooleanSupplier interrupted) {
        Place first = place();
        if (!first.over() && first.at().compareTo(from) <= 0) ask(this::playOnce);
        for (long waited = 0;; waited += LOOK_MILLIS) {
            if (interrupted.getAsBoolean() || isClosed()) throw new Interrupted();
            Place now = place();
            // Another run has taken the place of the one that the command works on.
            if (!now.run().equals(first.run())) throw new Interrupted();
            if (now.at().isAfter(from)) return now.at().isBefore(wish) ? now.at() : wish;
            if (now.over() && waited >= AFTER_THE_END_MILLIS) return wish;
            pause();
        }
    }

    @Override
    public Instant follow(Instant from, Instant wish, BooleanSupplier interrupted) {
        Place first = place();
        long began = System.nanoTime();
        pause();
        if (interrupted.getAsBoolean()) throw new Interrupted();
        Instant then = from.plusNanos(System.nanoTime() - began);
        Instant next = then.isBefore(wish) ? then : wish;
        boolean same = ask(() -> {
            if (!screening.run().getValue().equals(first.run())) return false;
            if (screening.isPlaying()) screening.pause();
            playsForUs = false;
            screening.seek(next);
            return true;
        });
        if (!same) throw new Interrupted();
        return next;
    }

    /** Plays for a command, but not again when the user has stopped it. */
    private boolean playOnce() {
        if (playsForUs || screening.isPlaying()) return false;
        playsForUs = true;
        screening.play();
        return true;
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Waits a little, or until the window is closed. */
    private void pause() {
        try {
            if (closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) throw new Interrupted();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted();
        }
    }

    @Override
    public void rest() {
        ask(() -> {
            if (playsForUs && screening.isPlaying()) screening.pause();
            playsForUs = false;
            return true;
        });
    }

    @Override
    public Optional<String> edit(String name, String text) {
        return Optional.of(await(ask(() -> editing.edit(name, text))));
    }

    @Override
    public Optional<String> manifest() {
        return Optional.of(ask(desk::manifest)).filter(text -> !text.isBlank());
    }

    @Override
    public List<String> history() {
        return ask(desk::history);
    }

    @Override
    public void keepHistory(List<String> lines) {
        ask(() -> {
            desk.keepHistory(lines);
            return true;
        });
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
