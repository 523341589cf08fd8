package podium.progress.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The folder with PostgreSQL's programs: the newest that is installed, or the archive that the build brings. */
final class PostgresPrograms {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresPrograms() {
    }

    /** Rule: Debian puts each major version in a folder of its own. */
    static Optional<Path> installed() throws IOException {
        Path root = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(root)) return Optional.empty();
        try (Stream<Path> versions = Files.list(root)) {
            return versions.map(version -> version.resolve("bin")).filter(
                    bin -> Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("pg_ctl"))).max(
                            Comparator.comparing(Path::toString));
        }
    }

    /** Unpacks the archive into a folder. */
    static Path unpacked(Path folder) throws IOException, Unavailable {
        if (!System.getProperty("os.name").equals("Linux") || !System.getProperty("os.arch").equals("amd64"))
            throw new Unavailable("no PostgreSQL is installed, and the archive of one is for Linux on amd64");
        try (InputStream archive = PostgresPrograms.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) throw new Unavailable("no PostgreSQL is installed, and its archive is not there");
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, folder.resolve(entry.getName()).normalize());
                }
            }
        }
        return folder.resolve("bin");
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path to) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Files.createDirectories(to.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, to);
        String rights = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(rights));
    }

    /** A command line as a user that PostgreSQL runs as: it refuses root. */
    static List<String> unprivileged(List<String> command) {
        if (!asRoot()) return command;
        return Stream.concat(Stream.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"),
                command.stream()).toList();
    }

    static boolean asRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
