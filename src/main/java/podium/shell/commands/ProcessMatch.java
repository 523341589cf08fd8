package podium.shell.commands;

import java.util.List;
import java.util.Optional;
import podium.shell.kernel.Process;

/** The processes that commands like pgrep and killall mean. */
final class ProcessMatch {
    private ProcessMatch() {
    }

    /** The processes of a name, other than the one who asks; a name with a slash is the program's path. */
    static List<Process> named(Call call, String name) {
        return call.process().pids().all().stream().filter(process -> process != call.process()).filter(
                process -> title(process).equals(name) || first(process).equals(name)).toList();
    }

    /** The name that the kernel knows a process by: at most 15 characters. */
    static String title(Process process) {
        String name = process.name();
        return name.length() > 15 ? name.substring(0, 15) : name;
    }

    private static String first(Process process) {
        return process.arguments().isEmpty() ? "" : process.arguments().getFirst();
    }

    /** The whole command line. */
    static String line(Process process) {
        return String.join(" ", process.arguments());
    }

    /** A signal of a dashed argument; empty when it is no signal. */
    static Optional<podium.shell.machine.Signal> signal(String word) {
        return word.startsWith("-") ? SignalNames.find(word.substring(1)) : Optional.empty();
    }
}
