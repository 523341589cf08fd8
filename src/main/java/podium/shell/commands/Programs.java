package podium.shell.commands;

import java.util.List;
import java.util.Optional;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Executable;
import podium.shell.kernel.Loader;
import podium.shell.kernel.Process;
import podium.shell.kernel.Status;

/** Programs that commands run. */
final class Programs {
    private static final String PATH = "/sbin:/usr/sbin:/bin:/usr/bin";

    private Programs() {
    }

    /** Finds a program as execvp does. Fails with {@link SystemError}. */
    static Executable find(Process process, String name, List<String> words) {
        Loader loader = new Loader(process);
        if (name.contains("/")) return load(loader, name, words);
        Optional<String> path = loader.search(name, process.environment().getOrDefault("PATH", PATH));
        return load(loader, path.orElseThrow(() -> new SystemError(Errno.ENOENT)), words);
    }

    private static Executable load(Loader loader, String path, List<String> words) {
        return loader.load(path, words);
    }

    /** Replaces the process by a program; comes back only when there is none. */
    static int exec(Call call, List<String> words) {
        return exec(call, words.getFirst(), words);
    }

    /** The same for a program that is told another name than its file has. */
    static int exec(Call call, String file, List<String> words) {
        Executable executable;
        try {
            executable = find(call.process(), file, words);
        } catch (SystemError e) {
            call.complain("can't execute '" + file + "': " + e.words());
            return e.errno() == Errno.ENOENT ? 127 : 126;
        }
        call.process().exec(executable);
        return 0;
    }

    /** Runs a program and waits for it. Fails with {@link SystemError} when it is not found. */
    static Status run(Process process, List<String> words) {
        find(process, words.getFirst(), words);
        Process child = process.fork(me -> {
            me.exec(find(me, words.getFirst(), words));
            return 0;
        });
        return process.children().waitFor(child, false).orElseThrow();
    }
}
