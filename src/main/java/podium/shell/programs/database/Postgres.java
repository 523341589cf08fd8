package podium.shell.programs.database;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.Inode;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Text;
import podium.shell.machine.Signal;
import podium.shell.posix.DateFormat;
import podium.shell.programs.Ending;

/** The server of PostgreSQL behind the entry point of its image: makes its data directory once, then serves. */
public final class Postgres implements Program {
    static final String VERSION = "17.2";
    private static final int PORT = 5432;
    private static final Duration INITIALIZING = Duration.ofMillis(1800);
    private static final Duration STARTING = Duration.ofMillis(120);

    @Override
    public int run(Process process) {
        if (process.arguments().contains("--version")) {
            process.out("postgres (PostgreSQL) " + VERSION + "\n");
            return 0;
        }
        String data = process.environment().getOrDefault("PGDATA", "/var/lib/postgresql/data");
        Optional<String> problem = prepare(process, data);
        if (problem.isPresent()) {
            process.err(problem.get());
            return 1;
        }
        log(process, "starting PostgreSQL " + VERSION + " on x86_64-pc-linux-musl, compiled by gcc, 64-bit");
        ListeningSocket socket;
        try {
            socket = process.kernel().network().listen(process, PORT, false);
        } catch (SystemError e) {
            log(process, "could not bind IPv4 address \"0.0.0.0\": " + e.words());
            return 1;
        }
        log(process, "listening on IPv4 address \"0.0.0.0\", port " + PORT);
        process.sleep(STARTING);
        int number = process.descriptors().add(socket);
        Process worker = process.fork(me -> Session.serve(me, (ListeningSocket) me.descriptors().get(number),
                (user, password, statement) -> answer(process, user, password, statement)));
        log(process, "database system is ready to accept connections");
        Signal signal = new Ending(process).await();
        log(process, "received " + (signal == Signal.TERM ? "smart" : signal == Signal.INT ? "fast" : "immediate")
                + " shutdown request");
        worker.stop();
        log(process, "shutting down");
        process.sleep(STARTING);
        log(process, "database system is shut down");
        return 0;
    }

    private static void log(Process process, String message) {
        process.err(DateFormat.format("%Y-%m-%d %H:%M:%S", process.now()) + ".000 UTC [" + process.pid() + "] LOG:  "
                + message + "\n");
    }

    /** Makes the data directory when there is none yet; the refusal, if there is one. */
    private static Optional<String> prepare(Process process, String data) {
        try {
            if (process.files().look(data).isEmpty()) process.files().makeDirectory(data, 0700);
        } catch (SystemError e) {
            return Optional.of("mkdir: cannot create directory '" + data + "': " + e.words() + "\n");
        }
        if (process.files().look(Paths.child(data, "PG_VERSION")).isPresent()) {
            process.out("\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n");
            return Optional.empty();
        }
        String password = process.environment().getOrDefault("POSTGRES_PASSWORD", "");
        boolean trusts = process.environment().getOrDefault("POSTGRES_HOST_AUTH_METHOD", "").equals("trust");
        if (password.isEmpty() && !trusts) return Optional.of(NO_PASSWORD);
        return initialize(process, data);
    }

    private static Optional<String> initialize(Process process, String data) {
        process.out("The files belonging to this database system will be owned by user \"postgres\".\n"
                + "This user must also own the server process.\n\n");
        try {
            Inode directory = process.files().find(data).required();
            long uid = process.credentials().uid();
            if (uid != 0 && directory.uid() != uid) process.files().changeMode(process.files().find(data), 0700);
            if (!process.files().list(data).isEmpty())
                return Optional.of(
                        "initdb: error: directory \"" + data + "\" exists but is not empty\ninitdb: hint: If you want"
                                + " to create a new database system, either remove or empty the directory \"" + data
                                + "\" or run initdb with an argument other than \"" + data + "\".\n");
            process.out("fixing permissions on existing directory " + data + " ... ok\ncreating subdirectories ... ");
            for (String name : List.of("base", "global", "pg_wal"))
                process.files().makeDirectory(Paths.child(data, name), 0700);
            process.files().write(Paths.child(data, "PG_VERSION"), Text.bytes("17\n"), OpenMode.WRITE);
            process.files().write(Paths.child(data, "postgresql.conf"), Text.bytes("listen_addresses = '*'\n"),
                    OpenMode.WRITE);
        } catch (SystemError e) {
            return Optional.of("initdb: error: could not change permissions of directory \"" + data + "\": " + e.words()
                    + "\n");
        }
        process.out("ok\nrunning bootstrap script ... ok\n");
        process.sleep(INITIALIZING);
        process.out("performing post-bootstrap initialization ... ok\nsyncing data to disk ... ok\n\n"
                + "PostgreSQL init process complete; ready for start up.\n\n");
        return Optional.empty();
    }

    private static List<String> answer(Process server, String user, String password, String statement) {
        String wanted = server.environment().getOrDefault("POSTGRES_PASSWORD", "");
        String owner = server.environment().getOrDefault("POSTGRES_USER", "postgres");
        if (statement.isEmpty()) return List.of("READY");
        if (!user.equals(owner) || !(wanted.isEmpty() || wanted.equals(password)))
            return List.of("FATAL:  password authentication failed for user \"" + user + "\"");
        return Statements.value(statement, "PostgreSQL " + VERSION + " on x86_64-pc-linux-musl").map(
                value -> List.of("VALUE", value)).orElseGet(
                        () -> List.of(
                                "ERROR:  this simulated server answers SELECT of one value alone"));
    }

    private static final String NO_PASSWORD = """
            Error: Database is uninitialized and superuser password is not specified.
                   You must specify POSTGRES_PASSWORD to a non-empty value for the
                   superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".

                   You may also use "POSTGRES_HOST_AUTH_METHOD=trust" to allow all
                   connections without a password. This is *not* recommended.

                   See PostgreSQL documentation about "trust":
                   https://www.postgresql.org/docs/current/auth-trust.html
            """;
}
