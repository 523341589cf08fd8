package podium.shell.programs.nginx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpServer;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;
import podium.shell.kernel.ProcessExit;
import podium.shell.kernel.Text;
import podium.shell.machine.Signal;

/** The first process of nginx: opens the ports, starts a worker for each, and takes the signals. */
final class Master {
    static final String PID = "/run/nginx.pid";

    private final Process process;
    private final Supplier<Configuration> reader;
    private final List<Process> workers = new ArrayList<>();
    private final List<Signal> arrived = new ArrayList<>();
    private Configuration configuration;

    Master(Process process, Configuration configuration, Supplier<Configuration> reader) {
        this.process = process;
        this.configuration = configuration;
        this.reader = reader;
    }

    int run() {
        // Both logs are opened, and so made, before anything else: readers beside the server wait for them.
        Log.write(process, Log.ERRORS, "");
        Log.write(process, Log.REQUESTS, "");
        if (!prepared()) return 1;
        List<Integer> numbers = new ArrayList<>();
        for (int port : configuration.ports()) {
            Optional<ListeningSocket> socket = listen(port);
            if (socket.isEmpty()) return 1;
            numbers.add(process.descriptors().add(socket.get()));
        }
        if (configuration.main("daemon").filter("off"::equals).isEmpty()) return detach(numbers);
        return serve(process, numbers);
    }

    /** Rule: without {@code daemon off} the first process ends at once, and a child goes on. */
    private int detach(List<Integer> numbers) {
        process.fork(child -> new Master(child, configuration, reader).serve(child, numbers));
        return 0;
    }

    private int serve(Process me, List<Integer> numbers) {
        for (String line : List.of("using the \"epoll\" event method", Nginx.VERSION, "OS: Linux 6.12.0",
                "getrlimit(RLIMIT_NOFILE): 1048576:1048576", "start worker processes"))
            Log.notice(me, line);
        if (me.files().isDirectory("/run"))
            quietly(() -> me.files().write(PID, Text.bytes(me.pid() + "\n"), OpenMode.WRITE));
        List<Integer> ports = configuration.ports();
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            Answers answers = new Answers(() -> configuration, ports.get(i), WorkerUser.of(configuration));
            Process worker = me.fork(child -> {
                HttpServer.run(child, (ListeningSocket) child.descriptors().share(number), answers::answer);
                return 0;
            });
            workers.add(worker);
            Log.notice(me, "start worker process " + worker.pid());
        }
        return supervise();
    }

    private static void quietly(Runnable task) {
        try {
            task.run();
        } catch (SystemError e) {
            // The file of the process number is a help for others; the server does without it.
            return;
        }
    }

    private Optional<ListeningSocket> listen(int port) {
        try {
            return Optional.of(process.kernel().network().listen(process, port, false));
        } catch (SystemError e) {
            Log.error(process, process.pid(), "emerg", "bind() to 0.0.0.0:" + port + " failed (" + Words.of(e.errno())
                    + ")");
            return Optional.empty();
        }
    }

    /** Makes the directories for what clients send, where the configuration names them. */
    private boolean prepared() {
        configuration.directive("user").filter(user -> process.credentials().uid() != 0).ifPresent(
                user -> Log.error(process, process.pid(), "warn",
                        "the \"user\" directive makes sense only if the master process runs with super-user privileges,"
                                + " ignored in " + user.file() + ":" + user.line()));
        for (String name : List.of("client_body_temp_path", "proxy_temp_path")) {
            Optional<String> path = configuration.http(name);
            if (path.isEmpty()) continue;
            try {
                process.files().makeDirectory(path.get(), 0700);
            } catch (SystemError e) {
                if (e.errno() == Errno.EEXIST) continue;
                Nginx.refuse(process, "mkdir() \"" + path.get() + "\" failed (" + Words.of(e.errno()) + ")", false);
                return false;
            }
        }
        return true;
    }

    /** Waits for a signal that ends the server. Rule: nginx(8): TERM and INT are fast, QUIT is graceful. */
    private int supervise() {
        for (Signal signal : List.of(Signal.TERM, Signal.INT, Signal.QUIT, Signal.HUP))
            process.signals().handle(signal, arrived::add);
        while (true) {
            while (arrived.isEmpty()) {
                process.children().await();
                boolean lost = workers.stream().anyMatch(worker -> worker.status().isPresent());
                if (lost && arrived.isEmpty()) throw new ProcessExit(1);
            }
            Signal signal = arrived.removeFirst();
            if (signal != Signal.HUP) return end(signal);
            reload();
        }
    }

    private void reload() {
        Log.notice(process, "signal 1 (SIGHUP) received, reconfiguring");
        try {
            configuration = reader.get();
            Log.notice(process, "reconfiguring");
        } catch (ConfigurationException e) {
            Log.error(process, process.pid(), "emerg", e.words());
        }
    }

    private int end(Signal signal) {
        boolean graceful = signal == Signal.QUIT;
        Log.notice(process, "signal " + signal.number() + " (SIG" + signal + ") received, "
                + (graceful ? "shutting down" : "exiting"));
        for (Process worker : workers) {
            if (graceful) Log.error(process, worker.pid(), "notice", "gracefully shutting down");
            Log.error(process, worker.pid(), "notice", "exiting");
            Log.error(process, worker.pid(), "notice", "exit");
            worker.stop();
        }
        for (Process worker : workers) {
            Log.notice(process, "signal 17 (SIGCHLD) received from " + worker.pid());
            Log.notice(process, "worker process " + worker.pid() + " exited with code 0");
        }
        Log.notice(process, "exit");
        return 0;
    }
}
