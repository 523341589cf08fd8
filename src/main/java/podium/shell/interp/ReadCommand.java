package podium.shell.interp;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.expand.ShellError;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Process;
import podium.shell.kernel.TerminalFile;
import podium.shell.kernel.Text;
import podium.shell.kernel.WaitQueue;

/** The builtin read. */
final class ReadCommand {
    private final Shell shell;
    private boolean raw;
    private int descriptor;
    private int most = Integer.MAX_VALUE;
    private char delimiter = '\n';
    private Optional<Duration> timeout = Optional.empty();
    private boolean complete;
    private boolean silent;
    private String prompt = "";

    private ReadCommand(Shell shell) {
        this.shell = shell;
    }

    static int run(Shell shell, List<String> arguments) {
        return new ReadCommand(shell).read(new ArrayList<>(arguments));
    }

    private int read(List<String> words) {
        options(words);
        for (String name : words)
            if (!name.matches("[a-zA-Z_][a-zA-Z_0-9]*")) {
                shell.process().err("sh: read: '" + name + "': bad variable name\n");
                return 1;
            }
        Optional<OpenFile> file = shell.process().descriptors().find(descriptor);
        if (file.isEmpty()) return 1;
        if (timeout.filter(Duration::isZero).isPresent()) return file.get().ready() ? 0 : 1;
        Optional<TerminalFile> terminal = file.get().terminal();
        if (terminal.isPresent()) shell.process().err(prompt);
        if (silent) terminal.ifPresent(t -> t.echo(false));
        List<Character> protectedAt = new ArrayList<>();
        String line;
        try {
            line = line(file.get(), protectedAt);
        } finally {
            if (silent) terminal.ifPresent(t -> t.echo(true));
        }
        if (words.isEmpty()) shell.assign("REPLY", line);
        else assign(words, line, protectedAt);
        return complete ? 0 : 1;
    }

    private void options(List<String> words) {
        while (!words.isEmpty() && words.getFirst().startsWith("-") && words.getFirst().length() > 1) {
            String word = words.removeFirst();
            if (word.equals("--")) return;
            for (int i = 1; i < word.length(); i++) {
                char letter = word.charAt(i);
                if (letter == 'r') {
                    raw = true;
                } else if ("tnudp".indexOf(letter) >= 0) {
                    if (i + 1 == word.length() && words.isEmpty())
                        throw new ShellError("no arg for -" + letter + " option");
                    argument(letter, i + 1 < word.length() ? word.substring(i + 1) : words.removeFirst());
                    break;
                } else if (letter == 's') {
                    silent = true;
                } else {
                    throw new ShellError("illegal option -" + letter);
                }
            }
        }
    }

    private void argument(char letter, String value) {
        switch (letter) {
            case 't' -> {
                if (!value.matches("\\d{1,6}(\\.\\d{0,9})?|\\.\\d{1,9}")) throw new ShellError("invalid timeout");
                timeout = Optional.of(Duration.ofNanos((long) (Double.parseDouble(value) * 1e9)));
            }
            case 'n' -> {
                if (!value.matches("\\d{1,9}")) throw new ShellError("invalid count");
                most = Integer.parseInt(value);
            }
            case 'u' -> {
                if (!value.matches("\\d{1,6}")) throw new ShellError("invalid file descriptor");
                descriptor = Integer.parseInt(value);
            }
            case 'd' -> delimiter = value.isEmpty() ? '\0' : value.charAt(0);
            default -> prompt = value;
        }
    }

    /** Reads byte by byte, so that what follows is left to other readers. */
    private String line(OpenFile file, List<Character> marks) {
        Process process = shell.process();
        Optional<Instant> deadline = timeout.map(time -> process.now().plus(time));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean escaped = false;
        int count = 0;
        while (count < most) {
            if (!await(file, deadline)) break;
            byte[] one;
            try {
                one = file.read(process, 1);
            } catch (SystemError e) {
                break;
            }
            if (one.length == 0) break;
            char c = (char) (one[0] & 0xff);
            if (!raw && !escaped && c == '\\') {
                escaped = true;
                continue;
            }
            if (escaped && c == '\n') {
                escaped = false;
                continue;
            }
            if (!escaped && c == delimiter) {
                complete = true;
                break;
            }
            if (c == 0) continue;
            bytes.write(c);
            if ((c & 0xC0) != 0x80) marks.add(escaped ? 'q' : 'p');
            escaped = false;
            count++;
        }
        if (count == most && most != Integer.MAX_VALUE) complete = true;
        return Text.of(bytes.toByteArray());
    }

    /**
     * Waits for something to read; false when the time is over, or when a signal came that has a trap. Rule: POSIX 2.11 and
     * BusyBox: such a signal ends the builtin, and then the trap runs.
     */
    private boolean await(OpenFile file, Optional<Instant> deadline) {
        Process process = shell.process();
        Optional<WaitQueue> arrival = file.arrival();
        boolean typed = file.terminal().isPresent() && deadline.isEmpty();
        if (arrival.isEmpty() || typed) return true;
        while (!file.ready()) {
            Optional<Duration> rest = deadline.map(end -> Duration.between(process.now(), end));
            if (rest.filter(time -> !time.isPositive()).isPresent() || shell.state().traps().hasPending()) return false;
            process.await(arrival.get(), rest);
            process.clearInterrupt();
        }
        return true;
    }

    private void assign(List<String> names, String line, List<Character> marks) {
        String separators = shell.state().variables().value("IFS").orElse(" \t\n");
        FieldCutter cutter = new FieldCutter(line, marks, separators);
        for (int i = 0; i < names.size(); i++)
            shell.assign(names.get(i), i == names.size() - 1 ? cutter.rest() : cutter.next());
    }
}
