package podium.progress.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of a test's own, on a free port of this machine; it asks for passwords. */
final class PostgresServer implements AutoCloseable {
    static final String OWNER = "podium";
    static final String PASSWORD = "correct-horse";
    private static final int TRIES = 3;

    private final Path bin;
    private final Path folder;
    private final int port;
    private int databases;

    private PostgresServer(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    /** Starts the server that is installed, or else the one of the archive. */
    static PostgresServer start() throws IOException, Unavailable {
        Path folder = Files.createTempDirectory("podium-postgres");
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Optional<Path> installed = PostgresPrograms.installed();
            Path bin = installed.isPresent() ? installed.get() : PostgresPrograms.unpacked(folder.resolve("server"));
            return start(bin, folder);
        } catch (IOException | Unavailable | UnsupportedOperationException e) {
            delete(folder);
            throw e;
        }
    }

    /** Starts a server by its programs, with all that it writes in a folder. */
    static PostgresServer start(Path bin, Path folder) throws IOException, Unavailable {
        Path data = Files.createDirectory(folder.resolve("data"));
        if (PostgresPrograms.asRoot())
            Files.setOwner(data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        Path word = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        run(folder, List.of(bin.resolve("initdb").toString(), "-D", data.toString(), "-U", OWNER, "--pwfile",
                word.toString(), "--auth=scram-sha-256", "-E", "UTF8", "--locale=C", "--no-sync"));
        for (int attempt = 1;; attempt++) {
            // Somebody else may take the port before the server does.
            int port = free();
            try {
                run(folder, List.of(bin.resolve("pg_ctl").toString(), "-D", data.toString(), "-w", "-t", "120", "-l",
                        data.resolve("log").toString(), "-o", "-h 127.0.0.1 -p " + port + " -c fsync=off"
                                + " -c unix_socket_directories=''",
                        "start"));
                return new PostgresServer(bin, folder, port);
            } catch (Unavailable e) {
                if (attempt == TRIES) throw e;
            }
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(Path folder, List<String> command) throws IOException, Unavailable {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(new ArrayList<>(PostgresPrograms.unprivileged(command))).directory(
                folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new Unavailable(command.getFirst() + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("interrupted");
        }
        if (process.exitValue() != 0)
            throw new Unavailable("PostgreSQL cannot run here: " + command.getFirst() + ": " + Files.readString(said));
    }

    /** The URL of a database for a role. */
    String url(String database, String role, String password) {
        return plain(database) + "?user=" + role + "&password=" + password;
    }

    /** The URL of a database, without a role. */
    String plain(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Makes a new database; returns its name. */
    String database() throws SQLException {
        String name = "class" + ++databases;
        ClassDatabaseContract.execute(url("postgres", OWNER, PASSWORD), "CREATE DATABASE " + name);
        return name;
    }

    @Override
    public void close() throws IOException {
        try {
            run(folder, List.of(bin.resolve("pg_ctl").toString(), "-D", folder.resolve("data").toString(), "-m",
                    "immediate", "-w", "stop"));
        } catch (Unavailable e) {
            throw new IOException(e);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
