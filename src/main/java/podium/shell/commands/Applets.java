package podium.shell.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;

/** The list of all commands. */
public final class Applets {
    /** No commands of their own: what nslookup is in an old BusyBox, and timeout among the GNU tools. */
    private static final List<String> OTHER_MAKES = List.of("nslookup-1.28", "timeout-gnu");
    private static final List<String> WITHOUT_HELP = List.of("echo", "true", "false", "test", "[", "[[", "printf");
    private static final Map<String, Applet> ALL = new LinkedHashMap<>();

    static {
        CoreApplets.register(ALL);
        TextApplets.register(ALL);
        FileToolApplets.register(ALL);
        ByteApplets.register(ALL);
        SystemApplets.register(ALL);
        NetworkApplets.register(ALL);
    }

    private Applets() {
    }

    /** The command of a name. */
    public static Optional<Applet> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** All names, sorted. */
    public static List<String> names() {
        return ALL.keySet().stream().filter(name -> !OTHER_MAKES.contains(name)).sorted().toList();
    }

    /** Runs a command. What it cannot make sense of is answered with its usage, and system errors with a message. */
    public static int run(Call call) {
        boolean helps = call.arguments().equals(List.of("--help")) && !call.name().equals("sh")
                && !WITHOUT_HELP.contains(call.applet());
        try {
            if (helps) throw new Usage("", 0);
            return ALL.getOrDefault(call.applet(), missing -> 127).run(call);
        } catch (Usage e) {
            call.process().err(Usages.text(call, e.complaint()));
            return e.status();
        } catch (SystemError e) {
            // What a builtin could not write is lost without a word.
            if (e.errno() == Errno.EBADF && call.name().equals("sh")) return 1;
            call.complain((e.errno() == Errno.EPIPE ? "write error: " : "") + e.words());
            return 1;
        }
    }
}
