package podium.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** The size of a client's screen, in characters, as it comes on the stream for it. */
record TerminalSize(int columns, int rows) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 10_000;

    /** Reads {@code {"Width":80,"Height":24}}; empty when it is anything else. */
    static Optional<TerminalSize> read(byte[] json) {
        try {
            JsonNode node = JSON.readTree(json);
            int columns = node.path("Width").asInt();
            int rows = node.path("Height").asInt();
            boolean fits = columns > 0 && columns <= MOST && rows > 0 && rows <= MOST;
            return fits ? Optional.of(new TerminalSize(columns, rows)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
