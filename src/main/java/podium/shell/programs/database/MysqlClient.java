package podium.shell.programs.database;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Resolver;
import podium.shell.kernel.Socket;

/** The clients of MySQL: mysqladmin and mysql. */
public final class MysqlClient implements Program {
    private static final String SOCKET = "/var/run/mysqld/mysqld.sock";

    @Override
    public int run(Process process) {
        List<String> words = process.arguments();
        if (words.contains("--version") || words.contains("-V")) {
            process.out(process.name() + "  Ver " + Mysql.VERSION
                    + " for Linux on x86_64 (MySQL Community Server - GPL)\n");
            return 0;
        }
        String host = Session.option(words, "h", "host").orElse("localhost");
        String port = Session.option(words, "P", "port").orElse("3306");
        boolean admin = process.name().equals("mysqladmin");
        StringBuilder problem = new StringBuilder();
        Optional<Socket> socket = connect(process, host, port, problem);
        if (socket.isEmpty()) return admin ? adminFailed(process, host, port, problem) : failed(process, problem, host);
        String user = Session.option(words, "u", "user").orElse("root");
        String password = words.stream().filter(word -> word.startsWith("-p") && word.length() > 2).findFirst().map(
                word -> word.substring(2)).or(() -> Session.option(words, "-", "password")).orElse(
                        process.environment().getOrDefault("MYSQL_PWD", ""));
        return admin ? ping(process, socket.get(), words) : query(process, socket.get(), user, password, words);
    }

    private static Optional<Socket> connect(Process process, String host, String port, StringBuilder problem) {
        int number = port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
        boolean local = host.equals("localhost");
        Optional<List<String>> found = new Resolver(process).addresses(local ? "127.0.0.1" : host);
        if (found.isEmpty()) {
            process.kernel().network().report(process, host, number, "no such host");
            problem.append("Unknown MySQL server host '").append(host).append("' (-2)");
            return Optional.empty();
        }
        try {
            Socket socket = process.kernel().network().connect(process, found.get().getFirst(), number,
                    Optional.of(Duration.ofSeconds(10)));
            process.kernel().network().report(process, host, number, "connected");
            return Optional.of(socket);
        } catch (SystemError e) {
            process.kernel().network().report(process, host, number, "refused");
            problem.append(local
                    ? "Can't connect to local MySQL server through socket '" + SOCKET + "' (2)"
                    : "Can't connect to MySQL server on '" + host + ":" + port + "' ("
                            + (e.errno() == Errno.ECONNREFUSED ? "111" : "110") + ")");
            return Optional.empty();
        }
    }

    private static int failed(Process process, StringBuilder problem, String host) {
        String code = problem.indexOf("Unknown") == 0 ? "2005" : host.equals("localhost") ? "2002" : "2003";
        process.err("ERROR " + code + " (HY000): " + problem + "\n");
        return 1;
    }

    private static int adminFailed(Process process, String host, String port, StringBuilder problem) {
        process.err("mysqladmin: connect to server at '" + host + "' failed\nerror: '" + problem + "'\n");
        process.err(host.equals("localhost")
                ? "Check that mysqld is running and that the socket: '" + SOCKET + "' exists!\n"
                : "Check that mysqld is running on " + host + " and that the port is " + port
                        + ".\nYou can check this by doing 'telnet " + host + " " + port + "'\n");
        return 1;
    }

    /** Rule: mysqladmin ping succeeds as soon as the server answers at all, even when it refuses the password. */
    private static int ping(Process process, Socket socket, List<String> words) {
        boolean alive = Session.ask(process, socket, "", "", "").equals(List.of("READY"));
        if (!words.contains("ping")) {
            process.err("mysqladmin: Unknown command: '" + words.getLast() + "'\n");
            return 1;
        }
        if (alive) process.out("mysqld is alive\n");
        return alive ? 0 : 1;
    }

    private static int query(Process process, Socket socket, String user, String password, List<String> words) {
        String statement = Session.option(words, "e", "execute").orElseGet(
                () -> podium.shell.kernel.Text.of(process.files().drain(process.descriptors().get(0))).strip());
        List<String> answer = Session.ask(process, socket, user, password,
                statement.isEmpty() ? "SELECT 1" : statement);
        if (answer.isEmpty() || !answer.getFirst().equals("VALUE")) {
            process.err((answer.isEmpty() ? "ERROR 2013 (HY000): Lost connection to MySQL server" : answer.getFirst())
                    + "\n");
            return 1;
        }
        if (!statement.isEmpty()) process.out(String.join("\n", answer.subList(1, answer.size())) + "\n");
        return 0;
    }
}
