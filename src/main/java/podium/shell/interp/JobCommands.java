package podium.shell.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.commands.Applets;
import podium.shell.commands.Call;
import podium.shell.kernel.Process;
import podium.shell.kernel.Status;

/** Builtins about processes. */
final class JobCommands {
    private JobCommands() {
    }

    static int wait(Shell shell, List<String> arguments) {
        if (arguments.isEmpty()) return waitForAll(shell);
        int status = 0;
        for (String word : arguments) {
            Process child = word.matches("\\d{1,9}") ? shell.jobs().all().get(Integer.parseInt(word)) : null;
            status = child == null ? 127 : waitFor(shell, child);
        }
        return status;
    }

    private static int waitForAll(Shell shell) {
        for (Process child : new ArrayList<>(shell.jobs().all().values())) {
            int status = waitFor(shell, child);
            if (shell.state().traps().hasPending()) return status;
        }
        return 0;
    }

    private static int waitFor(Shell shell, Process child) {
        Optional<Status> status = shell.jobs().wait(child);
        if (status.isPresent()) return status.get().code();
        return shell.state().traps().peek().map(signal -> 128 + signal.number()).orElse(0);
    }

    static int jobs(Shell shell, List<String> arguments) {
        int number = 0;
        for (Process process : shell.jobs().all().values()) {
            number++;
            String state = process.status().isEmpty() ? "Running" : "Done";
            shell.process().out("[" + number + "]+  " + String.format(java.util.Locale.ROOT, "%-27s", state)
                    + String.join(" ", process.arguments()) + "\n");
        }
        return 0;
    }

    static int kill(Shell shell, List<String> arguments) {
        List<String> words = new ArrayList<>();
        List<Integer> pids = new ArrayList<>(shell.jobs().all().sequencedKeySet());
        for (String word : arguments) {
            boolean job = word.matches("%\\d{1,4}|%%?");
            int index = word.matches("%\\d{1,4}") ? Integer.parseInt(word.substring(1)) - 1 : pids.size() - 1;
            words.add(job && index >= 0 && index < pids.size() ? Integer.toString(pids.get(index)) : word);
        }
        return Applets.run(new Call(shell.process(), "sh", "kill", words));
    }

    /** Processor time of the shell and its children; too little to count. */
    static int times(Shell shell, List<String> arguments) {
        shell.process().out("0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n");
        return 0;
    }

    static int ulimit(Shell shell, List<String> arguments) {
        String what = arguments.isEmpty() ? "-f" : arguments.getFirst();
        shell.process().out(what.equals("-n") ? "1048576\n" : "unlimited\n");
        return 0;
    }
}
