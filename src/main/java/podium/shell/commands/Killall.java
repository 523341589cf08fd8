package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.kernel.Process;
import podium.shell.machine.Signal;

/** Sends a signal to all processes of a name. */
final class Killall implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = new ArrayList<>(call.arguments());
        if (words.contains("-l")) {
            SignalNames.list(call);
            return 0;
        }
        boolean quiet = words.remove("-q");
        Optional<Signal> signal = Optional.of(Signal.TERM);
        if (!words.isEmpty() && words.getFirst().startsWith("-") && words.getFirst().length() > 1) {
            String name = words.removeFirst().substring(1);
            signal = SignalNames.find(name);
            if (signal.isEmpty() && !name.equals("0")) return call.fail("bad signal name '" + name + "'");
        }
        if (words.isEmpty()) return call.fail("you need to specify whom to kill");
        int status = 0;
        for (String name : words) status |= kill(call, name, signal, quiet);
        return status;
    }

    private static int kill(Call call, String name, Optional<Signal> signal, boolean quiet) {
        List<Process> targets = ProcessMatch.named(call, name);
        if (targets.isEmpty()) return quiet ? 1 : call.fail(name + ": no process killed");
        int status = 0;
        for (Process target : targets)
            if (!SignalNames.send(call, target, signal))
                status = call.fail("can't kill pid " + target.pid() + ": Operation not permitted");
        return status;
    }
}
