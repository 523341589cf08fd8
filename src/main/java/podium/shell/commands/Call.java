package podium.shell.commands;

import java.util.List;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Files;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;
import podium.shell.kernel.Text;

/**
 * One call of a command.
 *
 * @param name what its messages begin with; {@code sh} for one that runs within the shell
 * @param applet the command's own name
 * @param arguments without the name
 */
public record Call(Process process, String name, String applet, List<String> arguments) {
    /** Writes to standard output. */
    public void out(String text) {
        process.step();
        process.out(text);
    }

    /** Writes a line to standard output. */
    public void line(String text) {
        out(text + "\n");
    }

    /** Writes a message to standard error, behind the command's name. */
    public void complain(String message) {
        process.err(name + ": " + message + "\n");
    }

    /** Writes a message, and is the exit code for it. */
    public int fail(String message) {
        complain(message);
        return 1;
    }

    public Files files() {
        return process.files();
    }

    /** The call with other arguments, as behind its options. */
    public Call with(List<String> rest) {
        return new Call(process, name, applet, rest);
    }

    /** Opens a file to read; a dash stands for standard input. */
    public OpenFile open(String path) {
        return path.equals("-") ? process.descriptors().share(0) : process.files().open(path, OpenMode.READ);
    }

    /** All bytes of a file; of standard input for a dash. Fails with {@link SystemError}. */
    public byte[] bytes(String path) {
        OpenFile file = open(path);
        try {
            return process.files().drain(file);
        } finally {
            file.close();
        }
    }

    /** The text of a file; of standard input for a dash. Fails with {@link SystemError}. */
    public String text(String path) {
        return Text.of(bytes(path));
    }

    /** Where files are to be read from when none is named. */
    public List<String> orInput() {
        return arguments.isEmpty() ? List.of("-") : arguments;
    }
}
