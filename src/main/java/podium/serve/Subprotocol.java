package podium.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the streams of a program share one WebSocket: each message begins with the number of its stream. */
enum Subprotocol {
    /** As version 4, and a message may also end one stream. */
    V5("v5.channel.k8s.io"),
    /** Streams 0 to 4: input, output, error output, the end as a Status, sizes of the terminal. */
    V4("v4.channel.k8s.io");

    private final String word;

    Subprotocol(String word) {
        this.word = word;
    }

    /** Its name in the header. */
    String word() {
        return word;
    }

    /** The first of those that a client offers that is known here. */
    static Optional<Subprotocol> choose(List<String> offered) {
        return offered.stream().flatMap(
                offer -> Arrays.stream(values()).filter(p -> p.word.equals(offer.strip()))).findFirst();
    }
}
