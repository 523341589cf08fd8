package podium.shell.kernel;

import java.util.List;
import java.util.Optional;
import podium.shell.machine.Output;
import podium.shell.machine.Streams;

/**
 * The standard streams of a program that is started from outside.
 *
 * @param files what the descriptors 0, 1 and 2 lead to
 * @param outputs the ends of the outputs at the runtime
 * @param feed where its input comes from
 * @param terminal when the three are one
 */
record Standard(List<OpenFile> files, List<SinkFile> outputs, Feed feed, Optional<TerminalFile> terminal) {
    /** An input that is there already, and two outputs. */
    static Standard of(OpenFile input, Output output) {
        List<SinkFile> outputs = List.of(new SinkFile(output, false), new SinkFile(output, true));
        return new Standard(List.of(input, outputs.getFirst(), outputs.getLast()), outputs, Feed.none(),
                Optional.empty());
    }

    /** @param nothing what an input leads to that is not wanted */
    static Standard of(Streams streams, OpenFile nothing, Output output) {
        if (streams.terminal()) return terminal(streams.input(), output);
        if (!streams.input()) return of(nothing, output);
        Pipe pipe = new Pipe();
        Standard open = of(pipe.reader(), output);
        return new Standard(open.files, open.outputs, Feed.into(pipe), Optional.empty());
    }

    private static Standard terminal(boolean hasInput, Output output) {
        SinkFile screen = new SinkFile(output, false);
        TerminalFile terminal = new TerminalFile(screen);
        return new Standard(List.of(terminal, terminal.share(), terminal.share()), List.of(screen),
                hasInput ? terminal : Feed.none(), Optional.of(terminal));
    }

    /** The same streams for a client that sends nothing. */
    Standard deaf() {
        return new Standard(files, outputs, Feed.none(), terminal);
    }

    /** The descriptors of the program. */
    Descriptors descriptors() {
        Descriptors descriptors = new Descriptors();
        for (int i = 0; i < files.size(); i++) descriptors.put(i, files.get(i));
        return descriptors;
    }
}
