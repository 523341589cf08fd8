package podium.shell.programs.nginx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.machine.Signal;

/** The program nginx: what its command line asks for. Rule: nginx(8). */
public final class Nginx implements Program {
    static final String VERSION = "nginx/1.22.1";
    private static final String CONFIGURATION = "/etc/nginx/nginx.conf";

    @Override
    public int run(Process process) {
        List<String> words = process.arguments();
        if (words.contains("-v") || words.contains("-V")) {
            process.err("nginx version: " + VERSION + "\n");
            return 0;
        }
        String path = Paths.resolve(process.state().workingDirectory(), option(words, "-c").orElse(CONFIGURATION));
        Optional<String> signal = option(words, "-s");
        if (signal.isPresent()) return signal(process, signal.get());
        boolean tests = words.contains("-t") || words.contains("-T");
        Configuration configuration;
        try {
            configuration = Configuration.read(process, path, global(words));
            if (tests) return tested(process, path, words.contains("-q"));
        } catch (ConfigurationException e) {
            refuse(process, e.words(), tests);
            if (tests) process.err("nginx: configuration file " + path + " test failed\n");
            return 1;
        }
        return new Master(process, configuration, () -> Configuration.read(process, path, global(words))).run();
    }

    private static int tested(Process process, String path, boolean quiet) {
        if (!quiet)
            process.err("nginx: the configuration file " + path + " syntax is ok\nnginx: configuration file " + path
                    + " test is successful\n");
        return 0;
    }

    /** Rule: nginx says it twice: in its log, and on standard error. */
    static void refuse(Process process, String message, boolean tests) {
        if (!tests) Log.error(process, process.pid(), "emerg", message);
        process.err("nginx: [emerg] " + message + "\n");
    }

    private static Optional<String> option(List<String> words, String name) {
        int at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
    }

    /** The directives behind -g. */
    private static List<Directive> global(List<String> words) {
        List<Directive> directives = new ArrayList<>();
        option(words, "-g").ifPresent(text -> {
            for (String part : text.split(";", -1))
                if (!part.isBlank())
                    directives.add(new Directive(List.of(part.strip().split("\\s+", -1)), Optional.empty(),
                            "command line", 0));
        });
        return directives;
    }

    /** Rule: -s sends a signal to the process that the file of the process number names. */
    private static int signal(Process process, String name) {
        Optional<Signal> signal = switch (name) {
            case "stop" -> Optional.of(Signal.TERM);
            case "quit" -> Optional.of(Signal.QUIT);
            case "reload" -> Optional.of(Signal.HUP);
            case "reopen" -> Optional.of(Signal.USR1);
            default -> Optional.empty();
        };
        if (signal.isEmpty()) {
            process.err("nginx: invalid option: \"-s " + name + "\"\n");
            return 1;
        }
        try {
            String pid = process.files().text(Master.PID).strip();
            Optional<Process> master = pid.matches("\\d{1,9}")
                    ? process.pids().find(Integer.parseInt(pid))
                    : Optional.empty();
            Log.notice(process, "signal process started");
            master.ifPresent(target -> target.deliver(signal.get()));
            return 0;
        } catch (SystemError e) {
            process.err("nginx: [error] open() \"" + Master.PID + "\" failed (" + Words.of(e.errno()) + ")\n");
            return 1;
        }
    }
}
