package podium.shell.interp;

import java.util.List;
import podium.shell.expand.Expander;
import podium.shell.expand.ShellError;
import podium.shell.fs.Errno;
import podium.shell.fs.FileChange;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Descriptors;
import podium.shell.kernel.MemoryFile;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;
import podium.shell.kernel.Text;
import podium.shell.syntax.Command;

/** Opens the files of redirections. */
final class Redirector {
    private final Process process;
    private final ShellState state;
    private final Expander expander;

    Redirector(Process process, ShellState state, Expander expander) {
        this.process = process;
        this.state = state;
        this.expander = expander;
    }

    /** Applies redirections to the process, in order. Fails with {@link ShellError} of status 1. */
    void apply(List<Command.Redirect> redirects) {
        for (Command.Redirect redirect : redirects) apply(redirect);
    }

    private void apply(Command.Redirect redirect) {
        Descriptors descriptors = process.descriptors();
        switch (redirect.operator()) {
            case "<<" -> descriptors.put(redirect.descriptor(), document(redirect));
            case "<&", ">&" -> duplicate(redirect);
            case "&>" -> {
                descriptors.put(1, open(expander.single(redirect.target()), OpenMode.WRITE));
                descriptors.duplicate(1, 2);
            }
            default -> descriptors.put(redirect.descriptor(),
                    open(expander.single(redirect.target()), mode(redirect.operator())));
        }
    }

    private OpenMode mode(String operator) {
        return switch (operator) {
            case "<" -> OpenMode.READ;
            case ">>" -> OpenMode.APPEND;
            case "<>" -> OpenMode.READ_WRITE;
            case ">" -> state.options().is("noclobber") ? OpenMode.NEW : OpenMode.WRITE;
            default -> OpenMode.WRITE;
        };
    }

    private OpenFile open(String path, OpenMode mode) {
        try {
            boolean special = mode.exclusive() && process.files().look(path).filter(
                    inode -> inode.type() == FileChange.FileType.OTHER).isPresent();
            return process.files().open(path, special ? OpenMode.WRITE : mode);
        } catch (SystemError e) {
            String what = mode.creates() ? "create" : "open";
            String missing = mode.creates() ? "nonexistent directory" : "no such file";
            String words = e.errno() == Errno.ENOENT || e.errno() == Errno.ENOTDIR ? missing : e.words();
            throw new ShellError("can't " + what + " " + path + ": " + words, 1);
        }
    }

    private OpenFile document(Command.Redirect redirect) {
        return new MemoryFile(Text.bytes(expander.document(redirect.target())));
    }

    private void duplicate(Command.Redirect redirect) {
        String target = expander.single(redirect.target());
        if (target.equals("-")) {
            process.descriptors().close(redirect.descriptor());
            return;
        }
        if (target.isEmpty()) throw new ShellError("syntax error: bad fd number");
        if (!target.matches("\\d{1,9}")) {
            if (redirect.descriptor() != 1) throw new ShellError("redir error");
            process.descriptors().put(1, open(target, OpenMode.WRITE));
            process.descriptors().duplicate(1, 2);
            return;
        }
        int from = Integer.parseInt(target);
        if (process.descriptors().find(from).isEmpty())
            throw new ShellError("dup2(" + from + "," + redirect.descriptor() + "): " + Errno.EBADF.words(), 1);
        process.descriptors().duplicate(from, redirect.descriptor());
    }
}
