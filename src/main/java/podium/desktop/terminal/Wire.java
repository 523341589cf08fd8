package podium.desktop.terminal;

import com.techsenger.jeditermfx.core.TtyConnector;
import com.techsenger.jeditermfx.core.util.TermSize;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The wire between the emulator and the shell: keys go one way, text the other. */
final class Wire implements TtyConnector {
    private final BlockingQueue<String> output = new LinkedBlockingQueue<>();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Consumer<String> keys;
    private final Consumer<TermSize> resized;
    private String rest = "";

    /**
     * @param keys told what is typed
     * @param resized told how large the screen is, in characters
     */
    Wire(Consumer<String> keys, Consumer<TermSize> resized) {
        this.keys = keys;
        this.resized = resized;
    }

    /** Shows a text. */
    void show(String text) {
        if (!text.isEmpty()) output.add(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        try {
            if (rest.isEmpty()) rest = output.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
        if (!open.get()) return -1;
        int count = Math.min(length, rest.length());
        rest.getChars(0, count, buffer, offset);
        rest = rest.substring(count);
        return count;
    }

    @Override
    public void write(byte[] bytes) {
        keys.accept(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text) {
        keys.accept(text);
    }

    @Override
    public boolean isConnected() {
        return open.get();
    }

    @Override
    public void resize(TermSize size) {
        resized.accept(size);
    }

    @Override
    public int waitFor() {
        return 0;
    }

    @Override
    public boolean ready() {
        return !rest.isEmpty() || !output.isEmpty();
    }

    @Override
    public String getName() {
        return "Terminal";
    }

    @Override
    public void close() {
        open.set(false);
        output.add("\n");
    }
}
