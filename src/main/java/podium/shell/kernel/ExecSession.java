package podium.shell.kernel;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import podium.shell.machine.Exit;
import podium.shell.machine.RunningExec;
import podium.shell.machine.Signal;

/** A program beside the first process of a container. */
final class ExecSession implements RunningExec {
    private final Process process;

    ExecSession(Process process) {
        this.process = process;
    }

    @Override
    public Optional<Exit> exit() {
        return process.status().map(status -> Exit.of(status.code()));
    }

    @Override
    public void onExit(Consumer<Exit> listener) {
        Optional<Exit> exit = exit();
        if (exit.isPresent()) listener.accept(exit.get());
        else
            process.atEnd(() -> process.kernel().clock().after(Duration.ZERO,
                    () -> exit().ifPresent(listener)));
    }

    @Override
    public void kill() {
        killTree(process);
    }

    private static void killTree(Process top) {
        top.children().all().forEach(ExecSession::killTree);
        top.die(Status.signalled(Signal.KILL));
    }
}
