package podium.shell.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Errno;
import podium.shell.fs.FileInode;
import podium.shell.fs.Inode;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;

/** Finds executables along PATH and finds out what an executable file is. Rule: execve(2). */
public final class Loader {
    private static final int DEPTH = 4;
    /** Bytes in which the first line of an executable is looked for. */
    private static final int HEAD = 1 << 12;

    private final Process process;

    public Loader(Process process) {
        this.process = process;
    }

    /** The file that a command name means along a search path; empty when there is none that can be executed. */
    public Optional<String> search(String name, String path) {
        for (String directory : path.split(":", -1)) {
            String candidate = Paths.child(directory.isEmpty() ? "." : directory, name);
            if (executable(candidate)) return Optional.of(candidate);
        }
        return Optional.empty();
    }

    /** Whether a path is a file that the process may execute. */
    public boolean executable(String path) {
        Optional<Inode> inode = process.files().look(path);
        return inode.isPresent() && inode.get() instanceof FileInode && process.credentials().allows(inode.get(), 1);
    }

    /**
     * The program of an executable file.
     *
     * @throws SystemError ENOENT, EACCES, or ENOEXEC for text without an interpreter
     */
    public Executable load(String path, List<String> arguments) {
        return load(path, arguments, 0);
    }

    private Executable load(String path, List<String> arguments, int depth) {
        if (depth > DEPTH) throw new SystemError(Errno.ELOOP);
        Inode inode = process.files().find(path).required();
        if (inode instanceof DirectoryInode) throw new SystemError(Errno.EACCES);
        if (!(inode instanceof FileInode file) || !process.credentials().allows(inode, 1))
            throw new SystemError(Errno.EACCES);
        String head = Text.of(file.content().read(0, HEAD));
        String first = head.contains("\n") ? head.substring(0, head.indexOf('\n')) : head;
        if (first.startsWith("#!")) return script(first.substring(2), path, arguments, depth);
        if (!first.startsWith(ProgramTable.MAGIC)) throw new SystemError(Errno.ENOEXEC);
        Program program = process.kernel().programs().find(first.substring(ProgramTable.MAGIC.length())).orElseThrow(
                () -> new SystemError(Errno.ENOEXEC));
        return new Executable(program, arguments);
    }

    private Executable script(String line, String path, List<String> arguments, int depth) {
        String rest = line.strip().replace('\t', ' ');
        if (line.endsWith("\r")) rest = rest + "\r";
        int space = rest.indexOf(' ');
        String interpreter = space < 0 ? rest : rest.substring(0, space);
        if (interpreter.isEmpty()) throw new SystemError(Errno.ENOEXEC);
        List<String> all = new ArrayList<>();
        all.add(interpreter);
        if (space >= 0) all.add(rest.substring(space + 1).strip());
        all.add(path);
        all.addAll(arguments.subList(Math.min(1, arguments.size()), arguments.size()));
        return load(interpreter, all, depth + 1);
    }
}
