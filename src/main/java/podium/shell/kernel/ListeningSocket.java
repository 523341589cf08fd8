package podium.shell.kernel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.net.GrpcHealth;

/** A port that takes connections. They are made before anyone accepts them, as the kernel's backlog does. */
public final class ListeningSocket extends OpenFile {
    private final Deque<Socket> backlog = new ArrayDeque<>();
    private final WaitQueue arrived = new WaitQueue();
    private final Runnable free;
    private final boolean loopbackOnly;
    private Optional<Function<String, GrpcHealth>> grpc = Optional.empty();

    ListeningSocket(boolean loopbackOnly, Runnable free) {
        this.loopbackOnly = loopbackOnly;
        this.free = free;
    }

    /** From now on calls of the gRPC health protocol are answered here, by the service's name. */
    public void speakGrpc(Function<String, GrpcHealth> answers) {
        grpc = Optional.of(answers);
    }

    /** The health of a service; empty when the server does not speak gRPC. */
    Optional<GrpcHealth> health(String service) {
        return grpc.map(g -> g.apply(service));
    }

    boolean loopbackOnly() {
        return loopbackOnly;
    }

    Socket admit(String client, String server) {
        Socket.Pair pair = Socket.connect(client, server);
        backlog.add(pair.server());
        arrived.wakeAll();
        return pair.client();
    }

    /** The next connection; waits for one. */
    public Socket accept(Process process) {
        while (backlog.isEmpty()) process.await(arrived);
        return backlog.removeFirst();
    }

    @Override
    public boolean ready() {
        return !backlog.isEmpty();
    }

    @Override
    public Optional<WaitQueue> arrival() {
        return Optional.of(arrived);
    }

    @Override
    public byte[] read(Process process, int most) {
        throw new SystemError(Errno.EINVAL);
    }

    @Override
    public void write(Process process, byte[] bytes) {
        throw new SystemError(Errno.EINVAL);
    }

    @Override
    protected void released() {
        free.run();
        backlog.forEach(OpenFile::close);
        backlog.clear();
    }
}
