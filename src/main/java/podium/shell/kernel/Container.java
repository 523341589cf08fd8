package podium.shell.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import podium.shell.fs.Credentials;
import podium.shell.fs.DeviceInode;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Errno;
import podium.shell.fs.Inode;
import podium.shell.fs.Namespace;
import podium.shell.fs.SystemError;
import podium.shell.machine.ContainerConfig;
import podium.shell.machine.Exit;
import podium.shell.machine.Output;
import podium.shell.machine.RunningContainer;
import podium.shell.machine.RunningExec;
import podium.shell.machine.Signal;
import podium.shell.machine.StartException;
import podium.shell.machine.Streams;

/** A started container. */
final class Container implements RunningContainer {
    private final Kernel kernel;
    private final ContainerConfig config;
    private final Namespace namespace;
    private final PidNamespace pids;
    private final ContainerScope scope;
    private final List<Process> roots = new ArrayList<>();
    private Optional<Process> first = Optional.empty();
    private Optional<Exit> exit = Optional.empty();
    private final List<Consumer<Exit>> listeners = new ArrayList<>();
    private final Audience audience;
    private final Standard standard;

    Container(Kernel kernel, ContainerConfig config, Namespace namespace, PidNamespace pids) {
        this.kernel = kernel;
        this.config = config;
        this.namespace = namespace;
        this.pids = pids;
        this.audience = new Audience(config.output());
        this.standard = Standard.of(config.streams(), nothing(), audience);
        this.scope = new ContainerScope(config.name(), config.hostname(), config.network(), config.memoryLimit(),
                this::ended);
    }

    void start() throws StartException {
        start(standard);
    }

    void start(OpenFile input) throws StartException {
        start(Standard.of(input, audience));
    }

    private void start(Standard streams) throws StartException {
        first = Optional.of(launch(config.argv(), streams, config.environment()));
    }

    private OpenFile nothing() {
        return new DeviceFile(namespace.at("/dev/null"), DeviceInode.Kind.NULL);
    }

    /** Rule: kubelet.md §12: what runc finds out before the start, and in which words. */
    private Process launch(List<String> argv, Standard streams, SequencedMap<String, String> given)
            throws StartException {
        SequencedMap<String, String> environment = new LinkedHashMap<>(given);
        // Rule: containerd sets TERM for a program that gets a terminal.
        if (streams.terminal().isPresent()) environment.putIfAbsent("TERM", "xterm");
        ProcessState state = state(argv, environment);
        String path = new Launch(state, environment).path();
        Process process = new Process(kernel, scope, pids, Optional.empty(), state, streams.descriptors(),
                new SignalTable(), me -> run(me, path));
        streams.terminal().ifPresent(terminal -> terminal.owner(process));
        roots.add(process);
        kernel.start(process, Duration.ofMillis(1));
        return process;
    }

    private ProcessState state(List<String> argv, SequencedMap<String, String> environment) {
        Credentials who = new Credentials(config.identity().uid(), config.identity().gid(),
                config.identity().groups(), config.capabilities());
        String directory = config.workingDirectory().isEmpty() ? "/" : config.workingDirectory();
        SequencedMap<String, String> all = new LinkedHashMap<>(environment);
        // Rule: runc sets HOME from the passwd file of the container unless it is set.
        if (!all.containsKey("HOME")) all.put("HOME", Accounts.home(namespace, who.uid()));
        ProcessState state = new ProcessState(argv, all, who, namespace, "/", 022);
        try {
            state.workingDirectory(namespace.find(who, "/", directory, true).path());
        } catch (SystemError e) {
            state.workingDirectory(directory);
        }
        return state;
    }

    private static int run(Process process, String path) {
        List<String> argv = process.arguments();
        try {
            Executable executable = new Loader(process).load(path, argv);
            process.state().arguments(executable.arguments());
            return executable.program().run(process);
        } catch (SystemError e) {
            // Rule: kubelet.md §12.4: the start itself succeeds, and the log gets one line.
            String words = e.errno() == Errno.ENOEXEC ? "exec format error" : "no such file or directory";
            process.err("exec " + path + ": " + words + "\n");
            return 255;
        }
    }

    private void ended(Process process, Status status) {
        if (first.filter(process::equals).isEmpty()) return;
        exit = Optional.of(new Exit(status.code(), scope.outOfMemory()));
        Exit end = exit.get();
        // What was started by exec in this container goes with its first process.
        for (Process other : scope.processes()) other.die(Status.signalled(Signal.KILL));
        kernel.clock().after(Duration.ZERO, () -> {
            listeners.forEach(listener -> listener.accept(end));
            listeners.clear();
        });
    }

    @Override
    public Optional<Exit> exit() {
        return exit;
    }

    @Override
    public void onExit(Consumer<Exit> listener) {
        if (exit.isPresent()) listener.accept(exit.get());
        else listeners.add(listener);
    }

    @Override
    public void signal(Signal signal) {
        first.ifPresent(process -> process.deliverFromOutside(signal));
    }

    @Override
    public RunningExec exec(List<String> argv, Streams streams, Output output) throws StartException {
        if (exit.isPresent()) throw new StartException("cannot exec in a stopped container");
        Standard own = Standard.of(streams, nothing(), output);
        return new ExecSession(launch(argv, own, config.environment()), own);
    }

    @Override
    public RunningExec attach(boolean sends, Output output) {
        return new AttachSession(this, config.streams(), sends ? standard : standard.deaf(), audience.join(output));
    }

    /** The checks of runc before it replaces itself by the program. */
    private record Launch(ProcessState state, SequencedMap<String, String> environment) {
        String path() throws StartException {
            String name = state.arguments().isEmpty() ? "" : state.arguments().getFirst();
            Namespace namespace = state.namespace();
            Credentials who = state.credentials();
            directory(namespace, who);
            if (name.contains("/")) return absolute(namespace, who, name);
            for (String directory : environment.getOrDefault("PATH", "").split(":", -1)) {
                String candidate = podium.shell.fs.Paths.child(directory.isEmpty() ? "." : directory, name);
                if (problem(namespace, who, candidate).isEmpty()) return candidate;
            }
            throw new StartException("exec: \"" + name + "\": executable file not found in $PATH");
        }

        private void directory(Namespace namespace, Credentials who) throws StartException {
            String directory = state.workingDirectory();
            Optional<Inode> inode = namespace.at(directory).inode();
            if (inode.isPresent() && who.allows(inode.get(), 1)) return;
            throw new StartException(
                    "chdir to cwd (\"" + directory + "\") set in config.json failed: permission denied");
        }

        private String absolute(Namespace namespace, Credentials who, String name) throws StartException {
            Optional<String> problem = problem(namespace, who, name);
            if (problem.isPresent()) throw new StartException("exec: \"" + name + "\": " + problem.get());
            return name;
        }

        private Optional<String> problem(Namespace namespace, Credentials who, String path) {
            Inode inode;
            try {
                inode = namespace.find(who, state.workingDirectory(), path, true).required();
            } catch (SystemError e) {
                String words = e.errno() == Errno.EACCES
                        ? "permission denied"
                        : e.errno() == Errno.ENOTDIR
                                ? "not a directory"
                                : "no such file or directory";
                return Optional.of("stat " + path + ": " + words);
            }
            if (inode instanceof DirectoryInode) return Optional.of("is a directory");
            return who.allows(inode, 1) ? Optional.empty() : Optional.of("permission denied");
        }
    }
}
