package podium.shell.programs.nginx;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpServer;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;
import podium.shell.kernel.Text;

/** The two logs of nginx. */
final class Log {
    static final String ERRORS = "/var/log/nginx/error.log";
    static final String REQUESTS = "/var/log/nginx/access.log";
    private static final DateTimeFormatter ERROR_TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter ACCESS_TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z",
            Locale.ROOT);

    private Log() {
    }

    static void notice(Process process, String message) {
        error(process, process.pid(), "notice", message);
    }

    static String line(Process process, int pid, String level, String message) {
        return ERROR_TIME.format(process.now().atOffset(ZoneOffset.UTC)) + " [" + level + "] " + pid + "#" + pid + ": "
                + message + "\n";
    }

    static void error(Process process, int pid, String level, String message) {
        write(process, ERRORS, line(process, pid, level, message));
    }

    /** What went wrong with one request. */
    static void request(Process worker, String message, HttpServer.Request request) {
        error(worker, worker.parentPid(), "error",
                message + ", client: " + request.peer() + ", server: localhost, request: \""
                        + request.line() + "\", host: \"" + request.headers().getOrDefault("host", "") + "\"");
    }

    /** One line of the access log, in the format called combined. */
    static void access(Process worker, HttpServer.Request request, HttpServer.Reply reply) {
        write(worker, REQUESTS, request.peer() + " - - [" + ACCESS_TIME.format(worker.now().atOffset(ZoneOffset.UTC))
                + "] \"" + request.line() + "\" " + reply.status() + " " + reply.body().length + " \""
                + request.headers().getOrDefault("referer", "-") + "\" \""
                + request.headers().getOrDefault("user-agent", "-") + "\"\n");
    }

    static void write(Process process, String path, String line) {
        try {
            process.files().write(path, Text.bytes(line), OpenMode.APPEND);
        } catch (SystemError e) {
            process.err("nginx: [alert] could not open error log file: open() \"" + path + "\" failed ("
                    + Words.of(e.errno()) + ")\n");
        }
    }
}
