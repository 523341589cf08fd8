package podium.shell.awk;

import java.util.Optional;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Process;
import podium.shell.kernel.Text;

/** A file or command to write to, through a buffer as the C library has it. */
final class OutStream {
    private static final int BUFFER = 4_096;

    private final Process process;
    private final OpenFile file;
    private final Optional<Process> child;
    private final StringBuilder pending = new StringBuilder();

    OutStream(Process process, OpenFile file, Optional<Process> child) {
        this.process = process;
        this.file = file;
        this.child = child;
    }

    void write(String text) {
        pending.append(text);
        if (pending.length() >= BUFFER) flush();
    }

    void flush() {
        if (pending.isEmpty()) return;
        String text = pending.toString();
        pending.setLength(0);
        file.write(process, Text.bytes(text));
    }

    /** Writes the rest, closes, and waits for the command, whose exit code it returns. */
    int close() {
        flush();
        release();
        return child.map(one -> process.children().waitFor(one, false).orElseThrow().code()).orElse(0);
    }

    void release() {
        file.close();
    }
}
