package podium.shell.interp;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Process;
import podium.shell.kernel.Text;
import podium.shell.syntax.ScriptLines;

/** The lines of a script that comes from standard input. */
final class DescriptorLines implements ScriptLines {
    /** Rule: BusyBox reads a script in pieces of this many bytes; what is in the piece is lost to the script's commands. */
    private static final int PIECE = 1023;

    private final Process process;
    private final Consumer<String> shown;
    private byte[] piece = new byte[0];
    private int at;

    /** @param shown told of each line as it is read */
    DescriptorLines(Process process, Consumer<String> shown) {
        this.process = process;
        this.shown = shown;
    }

    @Override
    public Optional<String> next() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            byte one = piece[at++];
            if (one == 0) continue;
            line.write(one);
            if (one == '\n') break;
        }
        if (line.size() == 0) return Optional.empty();
        String text = Text.of(line.toByteArray());
        shown.accept(text);
        return Optional.of(text);
    }

    private boolean fill() {
        if (at < piece.length) return true;
        try {
            piece = process.descriptors().get(0).read(process, PIECE);
            at = 0;
        } catch (SystemError e) {
            piece = new byte[0];
        }
        return piece.length > 0;
    }
}
