package podium.shell.commands;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Executable;
import podium.shell.kernel.Process;
import podium.shell.kernel.Status;
import podium.shell.machine.Signal;

/**
 * timeout as the GNU tools have it: the program is a child, so it is ended also where timeout is the first process of a
 * container. Rule: coreutils manual, timeout invocation.
 */
final class CoreTimeout implements Applet {
    private static final int TIMED_OUT = 124;
    private static final int ITSELF = 125;
    private static final Duration FOREVER = Duration.ofDays(36500);
    private static final List<Signal> PASSED_ON = List.of(Signal.TERM, Signal.INT, Signal.HUP, Signal.QUIT,
            Signal.ALRM);

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "+s:k:pfv", "signal=s", "kill-after=k", "preserve-status=p",
                "foreground=f", "verbose=v");
        if (options.rest().size() < 2) return refuse(call, "missing operand");
        Optional<Duration> limit = Durations.parse(options.rest().getFirst());
        if (limit.isEmpty()) return refuse(call, "invalid time interval '" + options.rest().getFirst() + "'");
        Optional<Signal> signal = SignalNames.find(options.value('s').orElse("TERM"));
        if (signal.isEmpty()) return refuse(call, options.value('s').orElse("") + ": invalid signal");
        List<String> words = options.rest().subList(1, options.rest().size());
        Executable program;
        try {
            program = Programs.find(call.process(), words.getFirst(), words);
        } catch (SystemError e) {
            call.complain("failed to run command '" + words.getFirst() + "': " + e.words());
            return e.errno() == Errno.ENOENT ? 127 : 126;
        }
        Process child = call.process().fork(me -> {
            me.exec(program);
            return 0;
        });
        return watch(call.process(), child, options, limit.get(), signal.get());
    }

    private static int watch(Process me, Process child, Arguments options, Duration limit, Signal signal) {
        for (Signal passed : PASSED_ON) me.signals().handle(passed, s -> end(child, s));
        // Rule: a duration of 0 means no limit.
        Optional<Status> inTime = me.children().waitFor(child, limit.isZero() ? FOREVER : limit);
        if (inTime.isPresent()) return inTime.get().code();
        end(child, signal);
        Duration more = options.value('k').flatMap(Durations::parse).orElse(FOREVER);
        Status late = me.children().waitFor(child, more).orElseGet(() -> {
            end(child, Signal.KILL);
            return me.children().waitFor(child, false).orElseThrow();
        });
        boolean killed = late.signal().filter(s -> s == Signal.KILL).isPresent();
        return killed || options.has('p') ? late.code() : TIMED_OUT;
    }

    /** The signal goes to the whole group: the program and what it has started. */
    private static void end(Process process, Signal signal) {
        List<Process> started = process.children().all();
        process.deliver(signal);
        for (Process child : started) end(child, signal);
    }

    private static int refuse(Call call, String problem) {
        call.complain(problem);
        call.process().err("Try '" + call.name() + " --help' for more information.\n");
        return ITSELF;
    }
}
