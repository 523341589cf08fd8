package podium.shell.programs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.fs.Errno;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpServer;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;
import podium.shell.kernel.ProcessExit;
import podium.shell.kernel.Program;
import podium.shell.kernel.Text;
import podium.shell.machine.Signal;

/** The web server nginx with its default configuration: port 80, /usr/share/nginx/html, logs in /var/log/nginx. */
final class Nginx implements Program {
    private static final String ROOT = "/usr/share/nginx/html";
    private static final DateTimeFormatter ERROR_TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter ACCESS_TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z",
            Locale.ROOT);
    private static final String VERSION = "nginx/1.22.1";

    private int connections;

    @Override
    public int run(Process process) {
        if (process.arguments().contains("-v")) {
            process.err("nginx version: " + VERSION + "\n");
            return 0;
        }
        // Both logs are opened, and so made, before anything else: readers beside the server wait for them.
        log(process, "/var/log/nginx/error.log", "");
        log(process, "/var/log/nginx/access.log", "");
        ListeningSocket socket;
        try {
            socket = process.kernel().network().listen(process, 80, false);
        } catch (SystemError e) {
            error(process, process.pid(), "emerg", "bind() to 0.0.0.0:80 failed (98: " + e.words() + ")");
            return 1;
        }
        for (String line : new String[]{"using the \"epoll\" event method", VERSION, "OS: Linux 6.12.0",
                "getrlimit(RLIMIT_NOFILE): 1048576:1048576", "start worker processes"})
            notice(process, line);
        int number = process.descriptors().add(socket);
        Process worker = process.fork(me -> {
            HttpServer.run(me, (ListeningSocket) me.descriptors().share(number), this::answer);
            return 0;
        });
        notice(process, "start worker process " + worker.pid());
        return supervise(process, worker);
    }

    /** Waits for a signal that ends the server. Rule: nginx(8): TERM and INT are fast, QUIT is graceful. */
    private int supervise(Process process, Process worker) {
        Optional<?>[] arrived = {Optional.empty()};
        for (Signal signal : new Signal[]{Signal.TERM, Signal.INT, Signal.QUIT})
            process.signals().handle(signal, which -> arrived[0] = Optional.of(which));
        process.signals().handle(Signal.HUP, which -> notice(process, "signal 1 (SIGHUP) received, reconfiguring"));
        while (arrived[0].isEmpty()) {
            process.children().await();
            if (worker.status().isPresent() && arrived[0].isEmpty()) throw new ProcessExit(1);
        }
        Signal signal = (Signal) arrived[0].get();
        boolean graceful = signal == Signal.QUIT;
        notice(process, "signal " + signal.number() + " (SIG" + signal + ") received, "
                + (graceful ? "shutting down" : "exiting"));
        if (graceful) error(process, worker.pid(), "notice", "gracefully shutting down");
        error(process, worker.pid(), "notice", "exiting");
        error(process, worker.pid(), "notice", "exit");
        worker.stop();
        notice(process, "signal 17 (SIGCHLD) received from " + worker.pid());
        notice(process, "worker process " + worker.pid() + " exited with code 0");
        notice(process, "exit");
        return 0;
    }

    private static void notice(Process process, String message) {
        error(process, process.pid(), "notice", message);
    }

    private static void error(Process process, int pid, String level, String message) {
        String line = ERROR_TIME.format(process.now().atOffset(ZoneOffset.UTC)) + " [" + level + "] " + pid + "#" + pid
                + ": " + message + "\n";
        log(process, "/var/log/nginx/error.log", line);
    }

    private static void log(Process process, String path, String line) {
        try {
            process.files().write(path, Text.bytes(line), OpenMode.APPEND);
        } catch (SystemError e) {
            process.err("nginx: [alert] could not open error log file: open() \"" + path + "\" failed (" + e.words()
                    + ")\n");
        }
    }

    private HttpServer.Reply answer(Process worker, HttpServer.Request request) {
        connections++;
        String path = request.path().contains("?")
                ? request.path().substring(0, request.path().indexOf('?'))
                : request.path();
        String file = ROOT + Paths.normal(path);
        if (worker.files().isDirectory(file)) file = Paths.child(file, "index.html");
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("Server", VERSION);
        headers.put("Content-Type", file.endsWith(".html") ? "text/html" : "text/plain");
        HttpServer.Reply reply;
        try {
            reply = new HttpServer.Reply(200, headers, worker.files().bytes(file));
        } catch (SystemError e) {
            reply = failure(worker, request, file, headers, e.errno());
        }
        access(worker, request, reply);
        return reply;
    }

    private HttpServer.Reply failure(Process worker, HttpServer.Request request, String file,
            SequencedMap<String, String> headers, Errno errno) {
        boolean missing = errno == Errno.ENOENT || errno == Errno.ENOTDIR;
        boolean index = file.endsWith("/index.html") && request.path().endsWith("/");
        int status = missing && !index ? 404 : 403;
        String what = index && missing
                ? "directory index of \"" + Paths.parent(file) + "/\" is forbidden"
                : "open() \"" + file + "\" failed (" + (missing ? "2" : "13") + ": " + errno.words() + ")";
        error(worker, worker.parentPid(), "error", "*" + connections + " " + what, request);
        headers.put("Content-Type", "text/html");
        HttpServer.Reply bare = new HttpServer.Reply(status, headers, new byte[0]);
        String title = status + " " + bare.reason();
        String page = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
                + "</h1></center>\r\n<hr><center>" + VERSION + "</center>\r\n</body>\r\n</html>\r\n";
        return new HttpServer.Reply(status, headers, Text.bytes(page));
    }

    private static void error(Process worker, int pid, String level, String message, HttpServer.Request request) {
        error(worker, pid, level, message + ", client: " + request.peer() + ", server: localhost, request: \""
                + request.line() + "\", host: \"" + request.headers().getOrDefault("host", "") + "\"");
    }

    private static void access(Process worker, HttpServer.Request request, HttpServer.Reply reply) {
        Instant now = worker.now();
        String line = request.peer() + " - - [" + ACCESS_TIME.format(now.atOffset(ZoneOffset.UTC)) + "] \""
                + request.line()
                + "\" " + reply.status() + " " + reply.body().length + " \""
                + request.headers().getOrDefault("referer", "-") + "\" \""
                + request.headers().getOrDefault("user-agent", "-") + "\"\n";
        log(worker, "/var/log/nginx/access.log", line);
    }
}
