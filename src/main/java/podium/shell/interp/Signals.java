package podium.shell.interp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import podium.shell.machine.Signal;

/** Names and descriptions of signals. */
public final class Signals {
    private Signals() {
    }

    /** The signal of a name or number, with or without SIG. */
    public static Optional<Signal> find(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String name = upper.startsWith("SIG") ? upper.substring(3) : upper;
        return Arrays.stream(Signal.values()).filter(
                signal -> signal.name().equals(name) || Integer.toString(signal.number()).equals(name)).findFirst();
    }

    /** What strsignal calls it. */
    public static String description(Signal signal) {
        return switch (signal) {
            case HUP -> "Hangup";
            case INT -> "Interrupt";
            case QUIT -> "Quit";
            case ILL -> "Illegal instruction";
            case TRAP -> "Trace/breakpoint trap";
            case ABRT -> "Aborted";
            case BUS -> "Bus error";
            case FPE -> "Arithmetic exception";
            case KILL -> "Killed";
            case USR1 -> "User defined signal 1";
            case USR2 -> "User defined signal 2";
            case SEGV -> "Segmentation fault";
            case PIPE -> "Broken pipe";
            case ALRM -> "Alarm clock";
            case TERM -> "Terminated";
            case CHLD -> "Child process status";
            case CONT -> "Continued";
            case STOP, TSTP, TTIN, TTOU -> "Stopped";
            case WINCH -> "Window changed";
            case STKFLT -> "Stack fault";
            case URG -> "Urgent I/O condition";
            case XCPU -> "CPU time limit exceeded";
            case XFSZ -> "File size limit exceeded";
            case VTALRM -> "Virtual timer expired";
            case PROF -> "Profiling timer expired";
            case POLL -> "I/O possible";
            case PWR -> "Power failure";
            case SYS -> "Bad system call";
        };
    }
}
