package podium.shell.kernel;

import java.util.Optional;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;

/** One side of a TCP connection. */
public final class Socket extends OpenFile {
    private final Pipe incoming;
    private final Pipe outgoing;
    private final String peer;
    private boolean writing = true;

    private Socket(Pipe incoming, Pipe outgoing, String peer) {
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.peer = peer;
        incoming.reader();
        outgoing.writer();
    }

    /** Both sides of a new connection: of the one who connects, and of the one who accepts. */
    static Pair connect(String client, String server) {
        Pipe there = new Pipe();
        Pipe back = new Pipe();
        return new Pair(new Socket(back, there, server), new Socket(there, back, client));
    }

    record Pair(Socket client, Socket server) {
    }

    /** The address of the other side. */
    public String peer() {
        return peer;
    }

    /** Sends the end of the stream; reading goes on. */
    public void endOutput() {
        if (writing) outgoing.closeWriter();
        writing = false;
    }

    @Override
    public byte[] read(Process process, int most) {
        return incoming.take(process, most);
    }

    @Override
    public void write(Process process, byte[] bytes) {
        if (!writing) throw new SystemError(Errno.EPIPE);
        outgoing.put(process, bytes, true);
    }

    @Override
    public boolean ready() {
        return incoming.ready();
    }

    @Override
    public Optional<WaitQueue> arrival() {
        return Optional.of(incoming.changed());
    }

    @Override
    protected void released() {
        endOutput();
        incoming.closeReader();
    }
}
