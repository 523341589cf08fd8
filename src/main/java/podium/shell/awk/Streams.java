package podium.shell.awk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Descriptors;
import podium.shell.kernel.Loader;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Pipe;
import podium.shell.kernel.Process;

/** The files and commands that a program reads from and writes to, by name, until it closes them. */
final class Streams {
    private final Process process;
    private final Regexes regexes;
    private final OutStream standard;
    private final SequencedMap<String, OutStream> outputs = new LinkedHashMap<>();
    private final SequencedMap<String, InStream> inputs = new LinkedHashMap<>();

    private record InStream(RecordReader reader, Optional<Process> child) {
    }

    Streams(Process process, Regexes regexes) {
        this.process = process;
        this.regexes = regexes;
        this.standard = new OutStream(process, process.descriptors().share(1), Optional.empty());
        process.atEnd(standard::release);
        process.atEnd(() -> outputs.values().forEach(OutStream::release));
        process.atEnd(() -> inputs.values().forEach(input -> input.reader().close()));
    }

    OutStream standard() {
        return standard;
    }

    /** Where print writes: {@code >}, {@code >>} or {@code |} and a name. Fails with {@link AwkError}. */
    OutStream output(String sign, String name) {
        if (!sign.equals("|") && name.equals("/dev/stdout")) return standard;
        OutStream open = outputs.get(name);
        if (open != null) return open;
        OutStream made = sign.equals("|") ? command(name) : file(sign, name);
        outputs.put(name, made);
        return made;
    }

    private OutStream file(String sign, String name) {
        if (name.equals("/dev/stderr")) return new OutStream(process, process.descriptors().share(2), Optional.empty());
        try {
            OpenFile file = process.files().open(name, sign.equals(">") ? OpenMode.WRITE : OpenMode.APPEND);
            return new OutStream(process, file, Optional.empty());
        } catch (SystemError e) {
            throw new AwkError("can't open '" + name + "': " + e.words());
        }
    }

    private OutStream command(String line) {
        flush();
        Pipe pipe = new Pipe();
        Process child = run(line, 0, pipe.reader());
        return new OutStream(process, pipe.writer(), Optional.of(child));
    }

    private Process run(String line, int descriptor, OpenFile end) {
        Descriptors own = process.descriptors();
        Descriptors given = own.copy();
        given.put(descriptor, end);
        process.descriptors(given);
        Process child = process.fork(me -> {
            me.exec(new Loader(me).load("/bin/sh", List.of("sh", "-c", line)));
            return 0;
        });
        given.closeAll();
        process.descriptors(own);
        return child;
    }

    /** The next record of a file; empty at its end. Fails with {@link SystemError}. */
    Optional<String> readFile(String name, String separator) {
        InStream open = inputs.get(name);
        if (open == null) {
            OpenFile file = name.equals("-") || name.equals("/dev/stdin")
                    ? process.descriptors().share(0)
                    : process.files().open(name, OpenMode.READ);
            open = new InStream(new RecordReader(process, file, regexes), Optional.empty());
            inputs.put(name, open);
        }
        return open.reader().next(separator);
    }

    /** The next record of what a command prints; empty at its end. */
    Optional<String> readCommand(String line, String separator) {
        InStream open = inputs.get(line);
        if (open == null) {
            flush();
            Pipe pipe = new Pipe();
            OpenFile reader = pipe.reader();
            Process child = run(line, 1, pipe.writer());
            open = new InStream(new RecordReader(process, reader, regexes), Optional.of(child));
            inputs.put(line, open);
        }
        return open.reader().next(separator);
    }

    /** Runs a command to its end; its exit code. */
    int system(String line) {
        flush();
        Process child = run(line, 0, process.descriptors().share(0));
        return process.children().waitFor(child, false).orElseThrow().code();
    }

    /** Writes what is held back for all outputs. */
    void flush() {
        standard.flush();
        outputs.values().forEach(OutStream::flush);
    }

    /** Closes what has a name; the exit code of a command, -1 for what is not open. */
    int close(String name) {
        int code = -1;
        OutStream output = outputs.remove(name);
        if (output != null) code = output.close();
        InStream input = inputs.remove(name);
        if (input == null) return code;
        input.reader().close();
        return input.child().map(child -> process.children().waitFor(child, false).orElseThrow().code()).orElse(0);
    }

    /** The end: commands get the rest and are waited for, then standard output is written. */
    void finish() {
        for (String name : List.copyOf(outputs.sequencedKeySet())) close(name);
        for (String name : List.copyOf(inputs.sequencedKeySet())) close(name);
        standard.flush();
    }
}
