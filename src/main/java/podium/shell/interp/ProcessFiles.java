package podium.shell.interp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import podium.shell.kernel.Descriptors;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Pipe;
import podium.shell.kernel.Process;
import podium.shell.syntax.Command;

/** Commands that stand in the place of files, as in {@code diff <(a) <(b)}: pipes that a command knows by name. */
final class ProcessFiles {
    /** Rule: BusyBox keeps them above what a script is likely to use itself. */
    private static final int FIRST = 64;

    private final Shell shell;
    private final Process process;
    private final Deque<Integer> open = new ArrayDeque<>();

    ProcessFiles(Shell shell) {
        this.shell = shell;
        this.process = shell.process();
    }

    /** How many are open, as a mark for {@link #closeDownTo}. */
    int count() {
        return open.size();
    }

    /** Closes those that were opened since a mark. */
    void closeDownTo(int count) {
        while (open.size() > count) process.descriptors().close(open.removeLast());
    }

    /** Starts a command; the name under which this shell and its children reach the other end of its pipe. */
    String start(Command command, boolean reads) {
        Pipe pipe = new Pipe();
        OpenFile reader = pipe.reader();
        OpenFile writer = pipe.writer();
        Descriptors own = process.descriptors();
        process.descriptors(own.copy());
        process.descriptors().put(reads ? 1 : 0, reads ? writer : reader);
        Process child;
        try {
            child = shell.subshell(command, List.of(), false);
        } finally {
            process.descriptors().closeAll();
            process.descriptors(own);
        }
        process.children().detach(child);
        int number = FIRST;
        while (own.find(number).isPresent()) number++;
        own.put(number, reads ? reader : writer);
        open.addLast(number);
        return "/dev/fd/" + number;
    }
}
