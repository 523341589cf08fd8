package podium.cli;

import java.util.Optional;
import java.util.SortedMap;
import picocli.CommandLine.Option;
import podium.progress.classroom.ClassDatabase;

/** How a command gets into a class's database. The password is no option: other users of a machine see those. */
final class ClassAccess {
    /** The variable of the environment that holds the password. */
    static final String PASSWORD = "PODIUM_CLASS_PASSWORD";

    @Option(names = "--user", paramLabel = "ROLE", description = "The database's role; its password is read from the environment variable "
            + PASSWORD + ".")
    private Optional<String> user = Optional.empty();

    ClassDatabase open(String url, SortedMap<String, String> environment) {
        return ClassDatabase.open(url, user, Optional.ofNullable(environment.get(PASSWORD)));
    }
}
