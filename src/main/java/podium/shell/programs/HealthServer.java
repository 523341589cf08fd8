package podium.shell.programs;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpServer;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Text;
import podium.shell.net.GrpcHealth;

/** {@code agnhost grpc-health-checking}: a gRPC server with the health service, and HTTP paths that turn its state. */
final class HealthServer implements Program {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss ",
            Locale.ROOT).withZone(ZoneOffset.UTC);

    /** What the service says of itself. */
    private static final class State {
        private String word = "SERVING";
    }

    @Override
    public int run(Process process) {
        List<String> words = process.arguments();
        if (words.size() > 1 && words.get(1).equals("pause")) {
            process.out("Paused\n");
            while (true) process.sleep(Duration.ofDays(1));
        }
        if (words.size() < 2 || !words.get(1).equals("grpc-health-checking")) {
            process.err("Error: unknown command; this image has: grpc-health-checking, pause\n");
            return 1;
        }
        int port = number(words, "--port", 5000);
        int httpPort = number(words, "--http-port", 8080);
        int delay = number(words, "--delay-unhealthy-sec", -1);
        State state = new State();
        try {
            ListeningSocket http = process.kernel().network().listen(process, httpPort, false);
            ListeningSocket grpc = process.kernel().network().listen(process, port, false);
            process.descriptors().add(grpc);
            grpc.speakGrpc(service -> service.isEmpty() || service.equals(text(words, "--service", ""))
                    ? new GrpcHealth.Status(state.word)
                    : new GrpcHealth.UnknownService());
            say(process, "Http server starting to listen on :" + httpPort);
            say(process, "gRPC server starting to listen on :" + port);
            if (delay >= 0) process.fork(me -> turn(me, state, delay));
            serve(process, http, state);
            return 0;
        } catch (SystemError e) {
            say(process, "failed to listen: " + e.words().toLowerCase(Locale.ROOT));
            return 1;
        }
    }

    private static int turn(Process process, State state, int delay) {
        process.sleep(Duration.ofSeconds(delay));
        state.word = "NOT_SERVING";
        return 0;
    }

    private static void serve(Process process, ListeningSocket http, State state) {
        HttpServer.run(process, http, (worker, request) -> {
            if (request.path().equals("/make-serving")) state.word = "SERVING";
            if (request.path().equals("/make-not-serving")) state.word = "NOT_SERVING";
            return new HttpServer.Reply(200, new LinkedHashMap<>(), Text.bytes(state.word + "\n"));
        });
    }

    private static void say(Process process, String text) {
        process.err(DATE.format(process.now()) + text + "\n");
    }

    private static int number(List<String> words, String option, int usual) {
        String value = text(words, option, "");
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : usual;
    }

    private static String text(List<String> words, String option, String usual) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(option + "=")) return words.get(i).substring(option.length() + 1);
            if (words.get(i).equals(option) && i + 1 < words.size()) return words.get(i + 1);
        }
        return usual;
    }
}
