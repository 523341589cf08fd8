package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.kernel.Process;

/** Changes the priority of processes. */
final class Renice implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = new ArrayList<>(call.arguments());
        words.removeAll(List.of("-p"));
        boolean relative = words.remove("-n");
        if (words.size() < 2) throw new Usage("");
        String step = words.removeFirst();
        if (!step.matches("[-+]?\\d{1,3}")) return call.fail("invalid number '" + step + "'");
        int status = 0;
        for (String word : words) {
            if (!word.matches("\\d{1,9}")) return call.fail("bad value: " + word);
            Optional<Process> target = call.process().pids().find(Integer.parseInt(word));
            if (target.isEmpty()) {
                status = call.fail("getpriority: No such process");
                continue;
            }
            int old = target.get().state().niceness();
            int wanted = relative ? old + Integer.parseInt(step) : Integer.parseInt(step);
            // Rule: setpriority(2): only a privileged process may lower the value; a container has no CAP_SYS_NICE.
            if (wanted < old && !call.process().credentials().may("SYS_NICE"))
                status = call.fail("setpriority: Permission denied");
            else
                target.get().state().niceness(wanted);
        }
        return status;
    }
}
