package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import podium.shell.kernel.Process;
import podium.shell.machine.Signal;
import podium.shell.posix.Regex;

/** Finds processes by a pattern: pgrep prints their numbers, pkill sends them a signal. */
final class Pgrep implements Applet {
    private final boolean kills;

    Pgrep(boolean kills) {
        this.kills = kills;
    }

    @Override
    public int run(Call call) {
        List<String> words = new ArrayList<>(call.arguments());
        if (kills && words.contains("-l")) {
            SignalNames.list(call);
            return 0;
        }
        Optional<Signal> signal = kills && !words.isEmpty()
                ? ProcessMatch.signal(words.getFirst())
                : Optional.empty();
        if (signal.isPresent()) words.removeFirst();
        Arguments options = Arguments.parse(call.with(words), kills ? "xfvnoes:P:" : "flanovxs:P:");
        if (options.rest().size() != 1 && !options.has('P') && !options.has('s')) throw new Usage("");
        List<Process> found;
        try {
            found = find(call, options);
        } catch (Regex.Bad e) {
            return call.fail("bad regex '" + options.rest().getFirst() + "': " + e.words());
        }
        for (Process process : found) {
            if (kills) kill(call, options, process, signal.orElse(Signal.TERM));
            else
                call.line(process.pid() + (options.has('a')
                        ? " " + ProcessMatch.line(process)
                        : options.has('l') ? " " + ProcessMatch.title(process) : ""));
        }
        return found.isEmpty() ? 1 : 0;
    }

    private static void kill(Call call, Arguments options, Process process, Signal signal) {
        String title = ProcessMatch.title(process);
        if (SignalNames.send(call, process, Optional.of(signal)) && options.has('e'))
            call.line(title + " killed (pid " + process.pid() + ")");
    }

    private static List<Process> find(Call call, Arguments options) {
        Optional<Pattern> pattern = options.rest().isEmpty()
                ? Optional.empty()
                : Optional.of(Regex.compile(options.rest().getFirst(), true, false));
        List<Process> found = new ArrayList<>();
        for (Process process : call.process().pids().all()) {
            if (process == call.process()) continue;
            String text = options.has('f') ? ProcessMatch.line(process) : ProcessMatch.title(process);
            boolean fits = pattern.map(one -> options.has('x')
                    ? one.matcher(text).matches()
                    : one.matcher(text).find()).orElse(true);
            boolean parent = options.value('P').map(pid -> pid.equals(Integer.toString(process.parentPid()))).orElse(
                    true);
            if ((fits && parent) != options.has('v')) found.add(process);
        }
        if (found.isEmpty()) return found;
        if (options.has('n')) return List.of(found.getLast());
        return options.has('o') ? List.of(found.getFirst()) : found;
    }
}
