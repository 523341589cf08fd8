package podium.shell.interp;

import java.util.List;
import java.util.Optional;
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
import podium.shell.syntax.Word;

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

    /** The same redirections with their words expanded, so that another process may apply them. */
    List<Command.Redirect> expanded(List<Command.Redirect> redirects) {
        return redirects.stream().map(redirect -> new Command.Redirect(redirect.descriptor(), redirect.operator(),
                new Word(List.of(new Word.Literal(text(redirect), true)),
                        redirect.target().span()))).toList();
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
            case ">" -> state.options().is(Option.NOCLOBBER) ? OpenMode.NEW : OpenMode.WRITE;
            default -> OpenMode.WRITE;
        };
    }

    private OpenFile open(String path, OpenMode mode) {
        Optional<TcpPath> connection = state.bash() ? TcpPath.parse(path) : Optional.empty();
        if (connection.isPresent()) return connection.get().connect(process, state.name());
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
        return new MemoryFile(Text.bytes(text(redirect)));
    }

    /** What cannot be expanded in a here-document fails like a file that cannot be opened. */
    private String text(Command.Redirect redirect) {
        try {
            return expander.single(redirect.target());
        } catch (ShellError e) {
            throw redirect.operator().equals("<<") ? new ShellError(e.words(), 1) : e;
        }
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
