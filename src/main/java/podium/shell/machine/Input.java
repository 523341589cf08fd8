package podium.shell.machine;

import java.io.ByteArrayInputStream;
import java.util.Arrays;

/** Where a program's standard input comes from. */
@FunctionalInterface
public interface Input {
    /** Up to some bytes, at least one unless there are no more; may block the whole machine, whose clock then stands. */
    byte[] read(int most);

    /** Gives out some bytes, once. */
    static Input of(byte[] bytes) {
        ByteArrayInputStream left = new ByteArrayInputStream(bytes);
        return most -> {
            byte[] next = new byte[Math.min(most, left.available())];
            int read = left.readNBytes(next, 0, next.length);
            return read == next.length ? next : Arrays.copyOf(next, read);
        };
    }

    /** Holds nothing. */
    static Input empty() {
        return most -> new byte[0];
    }
}
