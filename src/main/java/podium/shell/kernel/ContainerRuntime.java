package podium.shell.kernel;

import java.util.IdentityHashMap;
import java.time.Duration;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import podium.shell.fs.Credentials;
import podium.shell.fs.MemoryTree;
import podium.shell.fs.Namespace;
import podium.shell.fs.Trees;
import podium.shell.machine.ContainerConfig;
import podium.shell.machine.Input;
import podium.shell.machine.SharedProcesses;
import podium.shell.machine.StartException;
import podium.shell.net.NetworkNamespace;

/** The container runtime, and the node's own small tasks. */
final class ContainerRuntime {
    private final Kernel kernel;
    private final IdentityHashMap<SharedProcesses, PidNamespace> shared = new IdentityHashMap<>();

    ContainerRuntime(Kernel kernel) {
        this.kernel = kernel;
    }

    Container start(ContainerConfig config) throws StartException {
        Namespace namespace = new RootFileSystem(kernel, config).build();
        PidNamespace pids = config.sharedProcesses().map(
                one -> shared.computeIfAbsent(one, key -> PidNamespace.shared())).orElseGet(PidNamespace::own);
        Container container = new Container(kernel, config, namespace, pids);
        container.start();
        return container;
    }

    /** A container that sees its root alone; no process in it is number 1, as for a program run on a host. */
    Container startBare(ContainerConfig config, Input input) throws StartException {
        Container container = bare(config);
        container.start(new FeedFile(input));
        return container;
    }

    /** The same, with the streams that it asks for. */
    Container startBare(ContainerConfig config) throws StartException {
        Container container = bare(config);
        container.start();
        return container;
    }

    private Container bare(ContainerConfig config) {
        MemoryTree root = (MemoryTree) config.root();
        root.adopt(kernel.clock()::now);
        return new Container(kernel, config, Namespace.of(root), PidNamespace.shared());
    }

    /** A process of the node itself, in a network namespace, outside of all containers. */
    Process task(NetworkNamespace network, Program body) {
        return task(network, new Descriptors(), body);
    }

    Process task(NetworkNamespace network, Descriptors descriptors, Program body) {
        ContainerScope scope = new ContainerScope("", "node", network, OptionalLong.empty(), (process, status) -> {
        });
        ProcessState state = new ProcessState(List.of("node"), new LinkedHashMap<>(),
                new Credentials(0, 0, List.of(), Set.of()), Namespace.of(Trees.empty(0, 0, 0755)), "/", 022);
        Process process = new Process(kernel, scope, PidNamespace.shared(), Optional.empty(), state,
                descriptors, new SignalTable(), body);
        kernel.start(process, Duration.ZERO);
        return process;
    }

    void serve(NetworkNamespace host, int port, SequencedMap<String, String> pages) {
        task(host, process -> {
            ListeningSocket socket = kernel.network().listen(process, port, false);
            HttpServer.run(process, socket, (worker, request) -> {
                Optional<String> page = Optional.ofNullable(pages.get(request.path()));
                SequencedMap<String, String> headers = new LinkedHashMap<>();
                headers.put("Content-Type", "text/plain");
                return page.map(body -> new HttpServer.Reply(200, headers, Text.bytes(body))).orElseGet(
                        () -> new HttpServer.Reply(404, headers, Text.bytes("not found\n")));
            });
            return 0;
        });
    }
}
