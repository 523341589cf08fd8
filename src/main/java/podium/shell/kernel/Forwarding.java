package podium.shell.kernel;

import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.machine.Output;
import podium.shell.machine.RunningExec;
import podium.shell.net.NetworkNamespace;

/** A connection from outside to a port within a Pod. */
final class Forwarding {
    /** Bytes that are read at once. */
    private static final int PIECE = 1 << 12;
    private final ContainerRuntime runtime;
    private final Network network;
    private final NetworkNamespace to;
    private final int port;

    Forwarding(ContainerRuntime runtime, Network network, NetworkNamespace to, int port) {
        this.runtime = runtime;
        this.network = network;
        this.to = to;
        this.port = port;
    }

    /** Connects, and copies what is sent in both directions until the server ends. */
    RunningExec begin(Output output) {
        Pipe input = new Pipe();
        Standard open = Standard.of(input.reader(), output);
        Standard standard = new Standard(open.files(), open.outputs(), Feed.into(input), Optional.empty());
        return new ExecSession(runtime.task(to, standard.descriptors(), this::copy), standard);
    }

    private int copy(Process process) {
        Socket socket;
        try {
            socket = network.connect(process, "127.0.0.1", port, Optional.empty());
        } catch (SystemError e) {
            process.err(e.words());
            return 1;
        }
        Process sender = process.fork(child -> send(child, socket));
        for (byte[] part = socket.read(process, PIECE); part.length > 0; part = socket.read(process, PIECE))
            process.write(1, part);
        sender.stop();
        socket.close();
        return 0;
    }

    private static int send(Process process, Socket socket) {
        OpenFile input = process.descriptors().get(0);
        for (byte[] part = input.read(process, PIECE); part.length > 0; part = input.read(process, PIECE))
            socket.write(process, part);
        socket.endOutput();
        return 0;
    }
}
