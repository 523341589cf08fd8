package podium.shell.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Executable;
import podium.shell.kernel.Process;
import podium.shell.kernel.Status;
import podium.shell.machine.Signal;

/**
 * timeout of GNU coreutils, as Debian has it. Other than BusyBox's, it stays, and the program is its child; so a program
 * that it starts is never the first process of a container. Rule: timeout(1).
 */
final class CoreutilsTimeout implements Applet {
    private static final int TIMED_OUT = 124;
    private static final int FAILED = 125;

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "+s:k:fvp", "signal=s", "kill-after=k", "foreground=f",
                "verbose=v", "preserve-status=p");
        List<String> rest = options.atLeast(2);
        Optional<Duration> limit = Durations.parse(rest.getFirst());
        if (limit.isEmpty()) return refuse(call, "invalid time interval '" + rest.getFirst() + "'");
        String name = options.value('s').orElse("TERM");
        Optional<Signal> signal = SignalNames.find(name);
        if (signal.isEmpty()) return refuse(call, "'" + name + "': invalid signal");
        List<String> words = rest.subList(1, rest.size());
        Process me = call.process();
        Optional<Executable> program = program(call, words);
        if (program.isEmpty()) return me.files().look(words.getFirst()).isPresent() ? 126 : 127;
        Process child = me.fork(below -> {
            below.exec(program.get());
            return 0;
        });
        for (Signal passed : List.of(Signal.TERM, Signal.INT, Signal.QUIT, Signal.HUP))
            me.signals().handle(passed, child::deliver);
        if (endsWithin(me, child, limit.get())) return code(me, child);
        return stop(call, options, child, signal.get());
    }

    private static int stop(Call call, Arguments options, Process child, Signal signal) {
        Process me = call.process();
        child.deliver(signal);
        Optional<Duration> more = options.value('k').flatMap(Durations::parse);
        boolean killed = signal == Signal.KILL;
        if (more.isPresent() && !endsWithin(me, child, more.get())) {
            child.deliver(Signal.KILL);
            killed = true;
        }
        int code = code(me, child);
        // Rule: timeout(1): 124 when the time ran out, except after a KILL, or with --preserve-status.
        return killed || options.has('p') ? code : TIMED_OUT;
    }

    private static int refuse(Call call, String message) {
        call.complain(message + "\nTry 'timeout --help' for more information.");
        return FAILED;
    }

    private static Optional<Executable> program(Call call, List<String> words) {
        try {
            return Optional.of(Programs.find(call.process(), words.getFirst(), words));
        } catch (SystemError e) {
            String reason = e.errno() == Errno.ENOENT ? Errno.ENOENT.words() : e.words();
            call.complain("failed to run command '" + words.getFirst() + "': " + reason);
            return Optional.empty();
        }
    }

    /** Waits for a child, at most a time; whether it has ended by then. */
    private static boolean endsWithin(Process me, Process child, Duration most) {
        Instant end = me.now().plus(most);
        // No time at all means no limit.
        if (most.isZero()) return me.children().waitFor(child, false).isPresent();
        while (child.status().isEmpty() && me.now().isBefore(end))
            me.children().await(Duration.between(me.now(), end));
        return child.status().isPresent();
    }

    private static int code(Process me, Process child) {
        return me.children().waitFor(child, false).map(Status::code).orElse(FAILED);
    }
}
