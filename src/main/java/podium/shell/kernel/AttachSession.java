package podium.shell.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.shell.machine.Exit;
import podium.shell.machine.RunningExec;
import podium.shell.machine.Streams;

/**
 * A client at the streams of a container's first process. Rule: containerd copies the client's input to the container; at
 * its end it closes the container's input when that is for one client and no terminal, and else it lets the client go.
 */
final class AttachSession implements RunningExec {
    /** How a client leaves a container that goes on. */
    private static final Exit LEFT = new Exit(0, false);

    private final Streams laid;
    private final Standard standard;
    private final Runnable leave;
    private final List<Consumer<Exit>> listeners = new ArrayList<>();
    private Optional<Exit> exit = Optional.empty();

    /**
     * @param laid how the container's streams are laid
     * @param leave called once at the end
     */
    AttachSession(Container container, Streams laid, Standard standard, Runnable leave) {
        this.laid = laid;
        this.standard = standard;
        this.leave = leave;
        container.onExit(this::end);
    }

    private void end(Exit how) {
        if (exit.isPresent()) return;
        exit = Optional.of(how);
        leave.run();
        listeners.forEach(listener -> listener.accept(how));
        listeners.clear();
    }

    @Override
    public Optional<Exit> exit() {
        return exit;
    }

    @Override
    public void onExit(Consumer<Exit> listener) {
        if (exit.isPresent()) listener.accept(exit.get());
        else listeners.add(listener);
    }

    @Override
    public void send(byte[] bytes) {
        if (exit.isEmpty()) standard.feed().send(bytes);
    }

    @Override
    public void endInput() {
        if (exit.isPresent()) return;
        if (laid.once() && !laid.terminal()) standard.feed().end();
        else end(LEFT);
    }

    @Override
    public void resize(int columns, int rows) {
        standard.terminal().ifPresent(terminal -> terminal.resize(columns, rows));
    }

    @Override
    public void kill() {
        end(LEFT);
    }
}
