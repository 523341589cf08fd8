package podium.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Carries text from the cluster's thread, which must not wait, to a client that may be slow. */
final class LineStream {
    private static final long LOOK = 500;
    private final BlockingQueue<Optional<String>> queue = new LinkedBlockingQueue<>();

    /** Hands over a piece of text. */
    void put(String text) {
        queue.add(Optional.of(text));
    }

    /** Says that nothing more comes. */
    void end() {
        queue.add(Optional.empty());
    }

    /** Writes what comes until the end, until the client has gone, or until the time is over. */
    void drainTo(Exchange exchange, String type, Duration most) throws IOException, InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        try (OutputStream out = exchange.stream(type)) {
            out.flush();
            while (exchange.isOpen() && System.nanoTime() < until) {
                Optional<String> text = queue.poll(LOOK, TimeUnit.MILLISECONDS);
                if (text == null) continue;
                if (text.isEmpty()) return;
                out.write(text.get().getBytes(StandardCharsets.UTF_8));
                if (queue.isEmpty()) out.flush();
            }
        }
    }
}
