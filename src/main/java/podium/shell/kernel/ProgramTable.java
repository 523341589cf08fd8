package podium.shell.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The programs that executable files of images stand for. */
@FunctionalInterface
public interface ProgramTable {
    /** How the content of a native executable begins; the name of the program follows, then a newline. */
    String MAGIC = "\u007fELF ";

    /** The program of a name. */
    Optional<Program> find(String name);

    /** The content of an executable file of a program. */
    static byte[] executable(String name) {
        return (MAGIC + name + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
