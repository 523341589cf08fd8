package podium.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a request is answered with.
 *
 * @param warnings what the client shows beside it
 */
record Outcome(ObjectNode answer, List<String> warnings) {
    /** An answer without warnings. */
    static Outcome of(ObjectNode answer) {
        return new Outcome(answer, List.of());
    }
}
