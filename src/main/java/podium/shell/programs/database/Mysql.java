package podium.shell.programs.database;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Text;
import podium.shell.posix.DateFormat;
import podium.shell.programs.Ending;

/** The server of MySQL behind the entry point of its image: makes its data directory once, then serves. */
public final class Mysql implements Program {
    static final String VERSION = "8.4.3";
    private static final int PORT = 3306;
    private static final String DATA = "/var/lib/mysql";
    private static final Duration INITIALIZING = Duration.ofSeconds(7);
    private static final Duration STARTING = Duration.ofMillis(900);

    @Override
    public int run(Process process) {
        if (process.arguments().contains("--version")) {
            process.out("/usr/sbin/mysqld  Ver " + VERSION + " for Linux on x86_64 (MySQL Community Server - GPL)\n");
            return 0;
        }
        note(process, "Note", "Entrypoint script for MySQL Server " + VERSION + "-1.el9 started.");
        if (process.files().look(Paths.child(DATA, "mysql")).isEmpty() && !initialize(process)) return 1;
        system(process, "MY-010116", "/usr/sbin/mysqld (mysqld " + VERSION + ") starting as process " + process.pid());
        process.sleep(STARTING);
        ListeningSocket socket;
        try {
            socket = process.kernel().network().listen(process, PORT, false);
        } catch (SystemError e) {
            system(process, "MY-010262", "Can't start server: Bind on TCP/IP port: " + e.words());
            return 1;
        }
        int number = process.descriptors().add(socket);
        Process worker = process.fork(me -> Session.serve(me, (ListeningSocket) me.descriptors().get(number),
                (user, password, statement) -> answer(process, user, password, statement)));
        system(process, "MY-010931", "/usr/sbin/mysqld: ready for connections. Version: '" + VERSION
                + "'  socket: '/var/run/mysqld/mysqld.sock'  port: " + PORT + "  MySQL Community Server - GPL.");
        new Ending(process).await();
        system(process, "MY-013172", "Received SHUTDOWN from user <via user signal>. Shutting down mysqld (Version: "
                + VERSION + ").");
        worker.stop();
        process.sleep(STARTING);
        system(process, "MY-010910", "/usr/sbin/mysqld: Shutdown complete (mysqld " + VERSION
                + ")  MySQL Community Server - GPL.");
        return 0;
    }

    private static void note(Process process, String level, String message) {
        String line = DateFormat.format("%Y-%m-%d %H:%M:%S+00:00", process.now()) + " [" + level + "] [Entrypoint]: "
                + message + "\n";
        if (level.equals("ERROR")) process.err(line);
        else process.out(line);
    }

    private static void system(Process process, String code, String message) {
        process.err(
                DateFormat.format("%Y-%m-%dT%H:%M:%S", process.now()) + ".000000Z 0 [System] [" + code + "] [Server] "
                        + message + "\n");
    }

    private static boolean initialize(Process process) {
        boolean chosen = List.of("MYSQL_ROOT_PASSWORD", "MYSQL_ALLOW_EMPTY_PASSWORD",
                "MYSQL_RANDOM_ROOT_PASSWORD").stream().anyMatch(
                        name -> !process.environment().getOrDefault(name, "").isEmpty());
        if (!chosen) {
            note(process, "ERROR", "Database is uninitialized and password option is not specified\n"
                    + "    You need to specify one of the following as an environment variable:\n"
                    + "    - MYSQL_ROOT_PASSWORD\n    - MYSQL_ALLOW_EMPTY_PASSWORD\n    - MYSQL_RANDOM_ROOT_PASSWORD");
            return false;
        }
        note(process, "Note", "Initializing database files");
        try {
            process.files().makeDirectory(Paths.child(DATA, "mysql"), 0750);
            process.files().write(Paths.child(DATA, "ibdata1"), Text.bytes("innodb\n"), OpenMode.WRITE);
        } catch (SystemError e) {
            process.err(
                    "mysqld: Can't create directory '" + DATA + "/mysql/' (OS errno " + e.errno() + " - " + e.words()
                            + ")\n");
            return false;
        }
        process.sleep(INITIALIZING);
        note(process, "Note", "Database files initialized");
        note(process, "Note", "MySQL init process done. Ready for start up.");
        return true;
    }

    private static List<String> answer(Process server, String user, String password, String statement) {
        if (statement.isEmpty()) return List.of("READY");
        Optional<String> wanted = Optional.ofNullable(server.environment().get(
                user.equals("root") ? "MYSQL_ROOT_PASSWORD" : "MYSQL_PASSWORD"));
        boolean known = user.equals("root") || user.equals(server.environment().getOrDefault("MYSQL_USER", ""));
        if (!known || wanted.filter(secret -> !secret.equals(password)).isPresent())
            return List.of("ERROR 1045 (28000): Access denied for user '" + user + "'@'localhost' (using password: "
                    + (password.isEmpty() ? "NO" : "YES") + ")");
        return Statements.value(statement, VERSION).map(
                value -> List.of("VALUE", Statements.expression(statement), value)).orElseGet(
                        () -> List.of(
                                "ERROR 1064 (42000): this simulated server answers SELECT of one value alone"));
    }
}
