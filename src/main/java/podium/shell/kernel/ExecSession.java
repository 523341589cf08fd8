package podium.shell.kernel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.shell.machine.Exit;
import podium.shell.machine.RunningExec;
import podium.shell.machine.Signal;

/**
 * A program beside the first process of a container. It counts as ended once no process holds its output any more: the
 * runtime drains the streams first, so that children left behind keep it going.
 */
final class ExecSession implements RunningExec {
    private final Process process;
    private final Standard standard;
    private final List<SinkFile> streams;

    ExecSession(Process process, Standard standard) {
        this.process = process;
        this.standard = standard;
        this.streams = standard.outputs();
    }

    @Override
    public Optional<Exit> exit() {
        if (!streams.stream().allMatch(SinkFile::isReleased)) return Optional.empty();
        return process.status().map(status -> Exit.of(status.code()));
    }

    @Override
    public void onExit(Consumer<Exit> listener) {
        Optional<Exit> exit = exit();
        if (exit.isPresent()) {
            listener.accept(exit.get());
            return;
        }
        boolean[] told = {false};
        Runnable look = () -> {
            if (told[0] || exit().isEmpty()) return;
            told[0] = true;
            listener.accept(exit().get());
        };
        Runnable later = () -> process.kernel().clock().after(Duration.ZERO, look);
        process.atEnd(later);
        streams.forEach(stream -> stream.atRelease(later));
    }

    @Override
    public void send(byte[] bytes) {
        standard.feed().send(bytes);
    }

    @Override
    public void endInput() {
        standard.feed().end();
    }

    @Override
    public void resize(int columns, int rows) {
        standard.terminal().ifPresent(terminal -> terminal.resize(columns, rows));
    }

    @Override
    public void kill() {
        process.die(Status.signalled(Signal.KILL));
    }
}
