package podium.shell.commands;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.shell.kernel.Process;
import podium.shell.machine.Signal;

/** Runs a program for a limited time. */
final class Timeout implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "+s:k:");
        List<String> rest = options.atLeast(2);
        Optional<Duration> time = Durations.parse(rest.getFirst());
        if (time.isEmpty()) return call.fail("invalid number '" + rest.getFirst() + "'");
        Signal signal = options.value('s').flatMap(SignalNames::find).orElse(Signal.TERM);
        Process program = call.process();
        // The program takes this process; a child watches the clock, as BusyBox does it.
        Process watch = program.fork(me -> {
            me.sleep(time.get());
            program.deliver(signal);
            options.value('k').flatMap(Durations::parse).ifPresent(more -> {
                me.sleep(more);
                program.deliver(Signal.KILL);
            });
            return 0;
        });
        program.children().detach(watch);
        program.atEnd(watch::stop);
        return Programs.exec(call, rest.subList(1, rest.size()));
    }
}
