package podium.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import podium.kubectl.session.Companion;
import podium.kubectl.session.Typing;
import podium.simulation.Timeline;

/**
 * The person at this program's terminal, while kubectl talks with a program in a container. From the first look at the
 * terminal on, the cluster's time follows the clock on the wall; before and without it passes as fast as it can.
 */
final class LiveTyping implements Typing, Companion, AutoCloseable {
    private final List<TypedText> typed = new ArrayList<>();
    private final BlockingDeque<Optional<String>> lines = new LinkedBlockingDeque<>();
    private Optional<RealTerminal> terminal = Optional.empty();
    private Optional<Thread> reader = Optional.empty();
    private Instant now = Timeline.EPOCH;
    private boolean ended;

    /** What was typed so far, and when. */
    List<TypedText> all() {
        return List.copyOf(typed);
    }

    /** Writes to a terminal that hands over each key, and so does nothing else by itself; false when it does not. */
    boolean wrote(String text) {
        terminal.ifPresent(t -> t.write(text.replaceAll("(?<!\r)\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        return terminal.isPresent();
    }

    @Override
    public String typed(boolean raw) {
        String text = raw ? keys() : lines();
        if (!text.isEmpty()) typed.add(new TypedText(Duration.between(Timeline.EPOCH, now), text));
        return text;
    }

    private String keys() {
        try {
            if (terminal.isEmpty()) terminal = Optional.of(RealTerminal.open());
            return new String(terminal.get().typed(false), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lines() {
        if (reader.isEmpty()) reader = Optional.of(Thread.ofPlatform().daemon().name("lines").start(this::read));
        Optional<String> line = Optional.ofNullable(lines.poll()).orElse(Optional.of(""));
        ended |= line.isEmpty();
        return line.orElse("");
    }

    private void read() {
        byte[] piece = new byte[4096];
        try {
            for (int count = System.in.read(piece); count > 0; count = System.in.read(piece))
                lines.add(Optional.of(new String(piece, 0, count, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            // what cannot be read has ended
        }
        lines.add(Optional.empty());
    }

    @Override
    public boolean hasEnded() {
        return ended;
    }

    @Override
    public int columns() {
        return terminal.map(RealTerminal::columns).orElse(80);
    }

    @Override
    public int rows() {
        return terminal.map(RealTerminal::rows).orElse(24);
    }

    @Override
    public void beforeSending() {
        // nobody minds
    }

    @Override
    public Instant timeTo(Instant from, Instant wish) {
        now = wish;
        if (terminal.isEmpty() && reader.isEmpty()) return wish;
        long began = System.nanoTime();
        await(Duration.between(from, wish));
        Instant reached = from.plusNanos(System.nanoTime() - began);
        now = reached.isBefore(wish) ? reached : wish;
        return now;
    }

    /** Waits until something is typed, but no longer than a while. */
    private void await(Duration most) {
        try {
            if (terminal.isPresent()) terminal.get().await(most);
            else Optional.ofNullable(lines.pollFirst(most.toNanos(), TimeUnit.NANOSECONDS)).ifPresent(lines::addFirst);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        if (terminal.isPresent()) terminal.get().close();
    }
}
