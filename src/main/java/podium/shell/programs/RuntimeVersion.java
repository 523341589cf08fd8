package podium.shell.programs;

import java.util.List;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;

/**
 * The runtime of a language that the machine does not run: tells its version and declines the rest politely.
 *
 * @param name what it is called in messages
 * @param version what it prints when asked for its version
 */
record RuntimeVersion(String name, String version) implements Program {
    @Override
    public int run(Process process) {
        List<String> words = process.arguments();
        boolean asked = words.stream().anyMatch(word -> List.of("--version", "-version", "-v", "-V").contains(word));
        if (asked) {
            process.out(version + "\n");
            return 0;
        }
        process.err(
                name + ": the simulated machine runs no programs of this language; it can only tell its version (try "
                        + name + " --version). Use a shell script, or an image with a server of its own.\n");
        return 1;
    }
}
