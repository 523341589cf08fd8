package podium.shell.programs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.fs.Errno;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpServer;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Text;
import podium.shell.posix.DateFormat;

/** A server that does what its profile says. */
final class ProfiledServer implements Program {
    private final ServerProfile profile;

    ProfiledServer(ServerProfile profile) {
        this.profile = profile;
    }

    @Override
    public int run(Process process) {
        List<String> arguments = process.arguments();
        boolean asked = arguments.stream().anyMatch(word -> word.matches("--?version|-V|-v"));
        if (asked && !profile.version().isEmpty()) {
            process.out(profile.version() + "\n");
            return 0;
        }
        for (Map.Entry<String, String> need : profile.needs().entrySet())
            if (!process.files().access(need.getKey(), 2)) {
                process.err(worded(process, need.getValue()) + "\n");
                return 1;
            }
        profile.says().forEach(line -> log(process, line));
        Ending ending = new Ending(process);
        process.sleep(duration(profile.ready()));
        List<Process> workers = new ArrayList<>();
        for (int port : profile.ports()) {
            Optional<ListeningSocket> socket = listen(process, port);
            if (socket.isEmpty()) return 1;
            int number = process.descriptors().add(socket.get());
            workers.add(process.fork(me -> serve(me, number)));
        }
        ending.await();
        process.sleep(duration(profile.stop().seconds()));
        profile.stop().says().forEach(line -> log(process, line));
        workers.forEach(Process::stop);
        return profile.stop().code().orElse(0);
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    private Optional<ListeningSocket> listen(Process process, int port) {
        try {
            return Optional.of(process.kernel().network().listen(process, port, false));
        } catch (SystemError e) {
            process.err(process.name() + ": cannot listen at port " + port + ": " + e.words() + "\n");
            return Optional.empty();
        }
    }

    private void log(Process process, String line) {
        String text = worded(process, line) + "\n";
        if (profile.logsToError()) process.err(text);
        else process.out(text);
    }

    private static String worded(Process process, String line) {
        return line.replace("%t", DateFormat.format("%Y-%m-%dT%H:%M:%SZ", process.now())).replace("%p",
                Integer.toString(process.pid()));
    }

    private int serve(Process worker, int number) {
        if (profile.http().isEmpty() && profile.root().isEmpty())
            new LineServer(profile.replies()).run(worker, (ListeningSocket) worker.descriptors().get(number));
        else
            HttpServer.run(worker, (ListeningSocket) worker.descriptors().share(number), this::answer);
        return 0;
    }

    private HttpServer.Reply answer(Process worker, HttpServer.Request request) {
        String path = request.path().replaceFirst("\\?.*", "");
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "text/plain");
        String said = profile.http().getOrDefault(path, profile.http().getOrDefault("*", ""));
        if (!said.isEmpty()) return new HttpServer.Reply(200, headers, Text.bytes(said + "\n"));
        if (profile.root().isEmpty()) return new HttpServer.Reply(404, headers, Text.bytes("Not Found\n"));
        String file = profile.root() + Paths.normal(path);
        if (worker.files().isDirectory(file)) file = Paths.child(file, "index.html");
        headers.put("Content-Type", file.endsWith(".html") ? "text/html" : "text/plain");
        try {
            return new HttpServer.Reply(200, headers, worker.files().bytes(file));
        } catch (SystemError e) {
            int status = e.errno() == Errno.EACCES ? 403 : 404;
            return new HttpServer.Reply(status, headers, Text.bytes(status == 403 ? "Forbidden\n" : "Not Found\n"));
        }
    }
}
