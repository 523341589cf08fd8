package podium.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** This program's own standard input and outputs, byte for byte. */
final class Console {
    /** How many bytes are written before the rest is cut. */
    static final long MOST = 64L << 20;

    private final InputStream input;
    private final OutputStream output;
    private final OutputStream error;
    private long written;
    private boolean broken;

    Console(InputStream input, OutputStream output, OutputStream error) {
        this.input = input;
        this.output = new BufferedOutputStream(output);
        this.error = error;
    }

    Console() {
        this(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }

    /** Up to some bytes of standard input; none at its end. */
    byte[] read(int most) {
        flush();
        byte[] bytes = new byte[most];
        try {
            int count = input.read(bytes);
            return java.util.Arrays.copyOf(bytes, Math.max(0, count));
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Writes bytes; both outputs stay in order. Nothing happens once the output is full. */
    void write(boolean toError, byte[] bytes) {
        if (full()) return;
        try {
            if (toError) output.flush();
            (toError ? error : output).write(bytes);
            written += bytes.length;
        } catch (IOException e) {
            broken = true;
        }
    }

    /** Hands on what was written. */
    void flush() {
        try {
            output.flush();
        } catch (IOException e) {
            broken = true;
        }
    }

    /** Whether nobody reads the output any more. */
    boolean broken() {
        return broken;
    }

    /** Whether nothing more can be written: nobody reads it, or it is too much. */
    boolean full() {
        return broken || written > MOST;
    }
}
