package podium.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a request is answered with.
 *
 * @param warnings what the client shows beside it
 * @param created whether the object is new
 */
record Outcome(ObjectNode answer, List<String> warnings, boolean created) {
}
