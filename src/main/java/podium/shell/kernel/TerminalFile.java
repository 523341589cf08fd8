package podium.shell.kernel;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import podium.shell.machine.Signal;

/** A terminal: what is typed outside of the machine is read here line by line, and what is written appears there. */
public final class TerminalFile extends OpenFile implements Feed {
    /** What a shell that prompts reads when its line has been interrupted. */
    private static final byte[] GIVEN_UP = {3, '\n'};
    private final SinkFile screen;
    private final LineDiscipline discipline = new LineDiscipline();
    private final Deque<byte[]> lines = new ArrayDeque<>();
    private final WaitQueue arrived = new WaitQueue();
    private Optional<Process> owner = Optional.empty();
    private Optional<Process> prompting = Optional.empty();
    private boolean reads;
    private boolean ended;

    TerminalFile(SinkFile screen) {
        this.screen = screen;
    }

    /** Names the program that the terminal was made for. */
    void owner(Process process) {
        owner = Optional.of(process);
    }

    /** Names a shell that prompts here: an interrupt makes it give up a line, and does not end it. */
    public void promptedBy(Process shell) {
        prompting = Optional.of(shell);
    }

    @Override
    public byte[] read(Process process, int most) {
        boolean before = reads;
        reads = prompting.filter(process::equals).isPresent();
        while (lines.isEmpty()) {
            if (ended) return new byte[0];
            process.await(arrived);
        }
        reads = before;
        byte[] line = lines.removeFirst();
        if (line.length <= most) return line;
        lines.addFirst(Arrays.copyOfRange(line, most, line.length));
        return Arrays.copyOf(line, most);
    }

    @Override
    public void write(Process process, byte[] bytes) {
        screen.write(process, LineDiscipline.shown(bytes));
    }

    @Override
    public void send(byte[] keys) {
        for (LineDiscipline.Effect effect : discipline.type(keys)) {
            switch (effect) {
                case LineDiscipline.Effect.Shown(byte[] bytes) -> screen.show(bytes);
                case LineDiscipline.Effect.Ready(byte[] line) -> ready(line);
                case LineDiscipline.Effect.Interrupted() -> interrupt();
            }
        }
    }

    @Override
    public void end() {
        ended = true;
        arrived.wakeAll();
    }

    private void ready(byte[] line) {
        lines.addLast(line);
        arrived.wakeAll();
    }

    private void interrupt() {
        if (reads) ready(GIVEN_UP);
        else owner.ifPresent(this::interrupt);
    }

    private void interrupt(Process process) {
        List<Process> children = process.children().all();
        if (prompting.filter(process::equals).isEmpty()) process.deliver(Signal.INT);
        children.forEach(this::interrupt);
    }

    @Override
    public boolean ready() {
        return ended || !lines.isEmpty();
    }

    @Override
    public Optional<WaitQueue> arrival() {
        return Optional.of(arrived);
    }

    @Override
    public Optional<TerminalFile> terminal() {
        return Optional.of(this);
    }

    @Override
    protected void released() {
        screen.close();
    }
}
