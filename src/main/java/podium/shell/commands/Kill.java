package podium.shell.commands;

import java.util.List;
import java.util.Optional;
import podium.shell.kernel.Process;
import podium.shell.machine.Signal;

/** Sends signals. */
final class Kill implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = call.arguments();
        if (!words.isEmpty() && words.getFirst().equals("-l"))
            return SignalNames.list(call, words.subList(1, words.size()));
        String name = "TERM";
        if (!words.isEmpty() && words.getFirst().matches("-.+") && !words.getFirst().equals("--")) {
            name = words.getFirst().substring(1);
            words = words.subList(1, words.size());
            if (name.equals("s") && !words.isEmpty()) {
                name = words.getFirst();
                words = words.subList(1, words.size());
            }
        }
        if (!words.isEmpty() && words.getFirst().equals("--")) words = words.subList(1, words.size());
        Optional<Signal> signal = SignalNames.find(name);
        if (signal.isEmpty() && !name.equals("0")) return call.fail("bad signal name '" + name + "'");
        if (words.isEmpty()) return call.fail("you need to specify whom to kill");
        int status = 0;
        for (String word : words) status |= kill(call, word, signal);
        return status;
    }

    private static int kill(Call call, String word, Optional<Signal> signal) {
        if (!word.matches("-?\\d{1,9}")) return call.fail("invalid number '" + word + "'");
        Optional<Process> target = call.process().pids().find(Math.abs(Integer.parseInt(word)));
        if (target.isEmpty()) return call.fail("can't kill pid " + word + ": No such process");
        if (!SignalNames.send(call, target.get(), signal))
            return call.fail("can't kill pid " + word + ": Operation not permitted");
        return 0;
    }
}
