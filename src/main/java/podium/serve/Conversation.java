package podium.serve;

import podium.shell.kernel.Text;
import podium.simulation.Request;

/** A client's end of a program that runs in a container, or of a connection to a Pod. */
final class Conversation implements AutoCloseable {
    private final ServedCluster served;
    private final int input;

    /** @param input the number of the request that began it */
    Conversation(ServedCluster served, int input) {
        this.served = served;
        this.input = input;
    }

    /** Sends bytes; what has ended does not mind. */
    void send(byte[] bytes) {
        served.ask(cluster -> cluster.send(new Request.Feed(input, Text.of(bytes), false)));
    }

    /** The client's screen has another size, in characters. */
    void resize(int columns, int rows) {
        served.ask(cluster -> cluster.send(new Request.Resize(input, columns, rows)));
    }

    /** Says that no more comes. */
    void endInput() {
        served.ask(cluster -> cluster.send(new Request.Feed(input, "", true)));
    }

    /** Ends it, if it has not ended. */
    @Override
    public void close() {
        served.ask(cluster -> cluster.send(new Request.HangUp(input)));
    }
}
