package podium.shell.programs.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Resolver;
import podium.shell.kernel.Socket;

/** The clients of PostgreSQL: pg_isready and psql. */
public final class PostgresClient implements Program {
    private static final String SOCKET = "/var/run/postgresql";

    @Override
    public int run(Process process) {
        List<String> words = process.arguments();
        String name = process.name();
        if (words.contains("--version") || words.contains("-V")) {
            process.out(name + " (PostgreSQL) " + Postgres.VERSION + "\n");
            return 0;
        }
        String host = Session.option(words, "h", "host").orElse(process.environment().getOrDefault("PGHOST", ""));
        String port = Session.option(words, "p", "port").orElse(process.environment().getOrDefault("PGPORT", "5432"));
        return name.equals("pg_isready") ? ready(process, host, port) : query(process, host, port);
    }

    /** A connection to the server; what is in the way otherwise. */
    private static Optional<Socket> connect(Process process, String host, String port, StringBuilder problem) {
        int number = port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
        String target = host.isEmpty() || host.startsWith("/") ? "127.0.0.1" : host;
        Optional<List<String>> found = new Resolver(process).addresses(target);
        if (found.isEmpty()) {
            process.kernel().network().report(process, target, number, "no such host");
            problem.append("could not translate host name \"").append(host).append(
                    "\" to address: Name does not resolve");
            return Optional.empty();
        }
        try {
            Socket socket = process.kernel().network().connect(process, found.get().getFirst(), number,
                    Optional.of(java.time.Duration.ofSeconds(3)));
            process.kernel().network().report(process, target, number, "connected");
            return Optional.of(socket);
        } catch (SystemError e) {
            process.kernel().network().report(process, target, number, "refused");
            if (target.equals(host))
                problem.append("connection to server at \"").append(host).append("\" (").append(
                        found.get().getFirst()).append("), port ").append(port).append(" failed: ").append(
                                e.words()).append(
                                        "\n\tIs the server running on that host and accepting TCP/IP connections?");
            else
                problem.append("connection to server on socket \"" + SOCKET + "/.s.PGSQL.").append(port).append(
                        "\" failed: No such file or directory\n\tIs the server running locally and accepting connections"
                                + " on that socket?");
            return Optional.empty();
        }
    }

    /** Rule: pg_isready(1): 0 accepting, 1 rejecting, 2 no response. */
    private static int ready(Process process, String host, String port) {
        String shown = (host.isEmpty() ? SOCKET : host) + ":" + port + " - ";
        Optional<Socket> socket = connect(process, host, port, new StringBuilder());
        boolean quiet = process.arguments().contains("-q");
        boolean ready = socket.map(one -> Session.ask(process, one, "", "", "")).filter(
                answer -> answer.equals(List.of("READY"))).isPresent();
        if (!quiet) process.out(shown + (ready ? "accepting connections" : "no response") + "\n");
        return ready ? 0 : 2;
    }

    private static int query(Process process, String host, String port) {
        List<String> words = process.arguments();
        StringBuilder problem = new StringBuilder();
        Optional<Socket> socket = connect(process, host, port, problem);
        if (socket.isEmpty()) {
            process.err("psql: error: " + problem + "\n");
            return 2;
        }
        String user = Session.option(words, "U", "username").orElse(
                process.environment().getOrDefault("PGUSER", "postgres"));
        String statement = Session.option(words, "c", "command").or(() -> attached(words)).orElseGet(
                () -> podium.shell.kernel.Text.of(process.files().drain(process.descriptors().get(0))).strip());
        if (statement.isEmpty()) return 0;
        List<String> answer = Session.ask(process, socket.get(), user,
                process.environment().getOrDefault("PGPASSWORD", ""), statement);
        String kind = answer.isEmpty() ? "" : answer.getFirst();
        if (kind.startsWith("FATAL")) {
            process.err(
                    "psql: error: connection to server at \"" + host + "\", port " + port + " failed: " + kind + "\n");
            return 2;
        }
        if (!kind.equals("VALUE")) {
            process.err((kind.isEmpty() ? "psql: error: server closed the connection unexpectedly" : kind) + "\n");
            return 1;
        }
        boolean bare = words.stream().anyMatch(word -> word.matches("-[a-zA-Z]*t[a-zA-Z]*"));
        process.out(bare ? answer.get(1) + "\n" : table(statement, answer.get(1)));
        return 0;
    }

    /** The command behind letters in one word, as in {@code -tAc}. */
    private static Optional<String> attached(List<String> words) {
        for (int i = 1; i + 1 < words.size(); i++)
            if (words.get(i).matches("-[a-zA-Z]+c")) return Optional.of(words.get(i + 1));
        return Optional.empty();
    }

    private static String table(String statement, String value) {
        String title = Statements.expression(statement).equalsIgnoreCase("version()") ? "version" : "?column?";
        int width = Math.max(title.length(), value.length());
        boolean number = value.matches("-?\\d+");
        String cell = String.format(Locale.ROOT, number ? "%" + width + "s" : "%-" + width + "s", value);
        int left = (width - title.length()) / 2;
        String head = " ".repeat(left) + title + " ".repeat(width - title.length() - left);
        return " " + head + " \n" + "-".repeat(width + 2) + "\n " + (number ? cell : cell.stripTrailing())
                + "\n(1 row)\n\n";
    }
}
