package podium.shell.programs.redis;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Socket;
import podium.shell.kernel.Text;
import podium.shell.machine.Signal;
import podium.shell.posix.DateFormat;
import podium.shell.programs.Ending;

/** The server of redis: values in memory, kept in a file when it ends. */
public final class RedisServer implements Program {
    private static final String VERSION = "7.4.1";

    private final Store store = new Store();
    private final Commands commands = new Commands(store);
    private final NavigableMap<String, String> settings = new TreeMap<>();

    @Override
    public int run(Process process) {
        List<String> words = process.arguments();
        if (words.contains("--version") || words.contains("-v")) {
            process.out("Redis server v=" + VERSION + " sha=00000000:0 malloc=libc bits=64 build=0\n");
            return 0;
        }
        try {
            settings(process, words);
        } catch (SystemError e) {
            process.err("Fatal error, can't open config file '" + words.get(1) + "': " + e.words() + "\n");
            return 1;
        }
        banner(process, words.size() > 1);
        String port = settings.getOrDefault("port", "6379");
        ListeningSocket socket;
        try {
            socket = process.kernel().network().listen(process,
                    port.matches("\\d{1,5}") ? Integer.parseInt(port) : 6379,
                    settings.getOrDefault("bind", "*").equals("127.0.0.1"));
        } catch (SystemError e) {
            log(process, "M", "#",
                    "Warning: Could not create server TCP listening socket *:" + port + ": bind: " + e.words());
            log(process, "M", "#", "Failed listening on port " + port + " (tcp), aborting.");
            return 1;
        }
        log(process, "M", "*", "Running mode=standalone, port=" + port + ".");
        log(process, "M", "*", "Server initialized");
        load(process);
        log(process, "M", "*", "Ready to accept connections tcp");
        int number = process.descriptors().add(socket);
        Process worker = process.fork(me -> accept(me, (ListeningSocket) me.descriptors().get(number)));
        return end(process, worker);
    }

    private void settings(Process process, List<String> words) {
        int i = 1;
        if (words.size() > 1 && !words.get(1).startsWith("--")) {
            for (String line : process.files().text(words.get(1)).lines().toList()) {
                String[] parts = line.strip().split("\\s+", 2);
                if (parts.length == 2 && !line.startsWith("#"))
                    settings.put(parts[0].toLowerCase(Locale.ROOT), parts[1].replace("\"", ""));
            }
            i = 2;
        }
        for (; i + 1 < words.size(); i += 2)
            if (words.get(i).startsWith("--")) settings.put(words.get(i).substring(2), words.get(i + 1));
    }

    private static void banner(Process process, boolean configured) {
        log(process, "C", "*", "oO0OoO0OoO0Oo Redis is starting oO0OoO0OoO0Oo");
        log(process, "C", "*",
                "Redis version=" + VERSION + ", bits=64, commit=00000000, modified=0, pid=" + process.pid()
                        + ", just started");
        if (configured) log(process, "C", "*", "Configuration loaded");
        else
            log(process, "C", "#", "Warning: no config file specified, using the default config. In order to specify a"
                    + " config file use redis-server /path/to/redis.conf");
        log(process, "M", "*", "monotonic clock: POSIX clock_gettime");
    }

    private static void log(Process process, String role, String level, String message) {
        process.out(process.pid() + ":" + role + " " + DateFormat.format("%d %b %Y %H:%M:%S", process.now()) + ".000 "
                + level + " " + message + "\n");
    }

    private String file() {
        return Paths.child(settings.getOrDefault("dir", "/data"), settings.getOrDefault("dbfilename", "dump.rdb"));
    }

    private void load(Process process) {
        try {
            List<String> lines = process.files().text(file()).lines().toList();
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size()))
                commands.run(List.of(line.split("\t", -1)), process.now());
            log(process, "M", "*", "DB loaded from disk: 0.000 seconds");
        } catch (SystemError e) {
            // A server without a file begins empty.
            return;
        }
    }

    /** Writes the file; the problem, or nothing. */
    private Optional<String> save(Process process) {
        StringBuilder text = new StringBuilder("REDIS0012\n");
        store.dump().forEach(words -> text.append(String.join("\t", words)).append('\n'));
        try {
            process.files().write(file(), Text.bytes(text.toString()), OpenMode.WRITE);
            return Optional.empty();
        } catch (SystemError e) {
            return Optional.of(e.words());
        }
    }

    private int accept(Process me, ListeningSocket listener) {
        while (true) {
            Socket connection = listener.accept(me);
            int number = me.descriptors().add(connection);
            Process talk = me.fork(child -> {
                converse(child, new Wire(child, (Socket) child.descriptors().get(number)));
                return 0;
            });
            me.descriptors().close(number);
            me.children().detach(talk);
        }
    }

    private void converse(Process process, Wire wire) {
        String password = settings.getOrDefault("requirepass", "");
        boolean known = password.isEmpty();
        for (Optional<List<String>> words = wire.command(); words.isPresent(); words = wire.command()) {
            if (words.get().isEmpty()) continue;
            String name = words.get().getFirst().toUpperCase(Locale.ROOT);
            process.step();
            switch (name) {
                case "QUIT" -> {
                    wire.send(new Reply.Simple("OK"));
                    return;
                }
                case "AUTH" -> {
                    boolean right = words.get().getLast().equals(password);
                    known |= right;
                    wire.send(password.isEmpty()
                            ? new Reply.Failure("ERR AUTH <password> called without any password configured for the"
                                    + " default user. Are you sure your configuration is correct?")
                            : right
                                    ? new Reply.Simple("OK")
                                    : new Reply.Failure(
                                            "WRONGPASS invalid username-password pair or user is disabled."));
                }
                default -> wire.send(known
                        ? answer(process, name, words.get())
                        : new Reply.Failure("NOAUTH Authentication required."));
            }
        }
    }

    private Reply answer(Process process, String name, List<String> words) {
        return switch (name) {
            case "SAVE", "BGSAVE" -> save(process).<Reply>map(problem -> new Reply.Failure("ERR " + problem)).orElse(
                    new Reply.Simple(name.equals("SAVE") ? "OK" : "Background saving started"));
            case "INFO" -> new Reply.Bulk("# Server\r\nredis_version:" + VERSION + "\r\nredis_mode:standalone\r\n"
                    + "# Replication\r\nrole:master\r\nconnected_slaves:0\r\n# Keyspace\r\n"
                    + (store.keys().isEmpty() ? "" : "db0:keys=" + store.keys().size() + ",expires=0,avg_ttl=0\r\n"));
            case "CONFIG" -> {
                String asked = words.getLast();
                yield new Reply.Many(settings.containsKey(asked)
                        ? List.of(new Reply.Bulk(asked), new Reply.Bulk(settings.getOrDefault(asked, "")))
                        : List.of());
            }
            default -> commands.run(words, process.now());
        };
    }

    /** Rule: a server that cannot save its data at SIGTERM says so and goes on. */
    private int end(Process process, Process worker) {
        boolean saves = !settings.getOrDefault("save", "3600 1").isEmpty();
        while (true) {
            Signal signal = new Ending(process).await();
            process.out(process.pid() + ":signal-handler (" + process.now().getEpochSecond() + ") Received SIG" + signal
                    + " scheduling shutdown...\n");
            log(process, "M", "*", "User requested shutdown...");
            Optional<String> problem = Optional.empty();
            if (saves) {
                log(process, "M", "*", "Saving the final RDB snapshot before exiting.");
                problem = save(process);
            }
            if (problem.isEmpty()) {
                if (saves) log(process, "M", "*", "DB saved on disk");
                log(process, "M", "#", "Redis is now ready to exit, bye bye...");
                worker.stop();
                return 0;
            }
            log(process, "M", "#",
                    "Failed opening the temp RDB file temp-" + process.pid() + ".rdb (in server root dir "
                            + settings.getOrDefault("dir", "/data") + ") for saving: " + problem.get());
            log(process, "M", "#", "Error trying to save the DB, can't exit.");
            log(process, "M", "#", "Errors trying to shut down the server. Check the logs for more information.");
        }
    }
}
