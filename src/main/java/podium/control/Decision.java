package podium.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;

/**
 * What a controller decides in one look at an object.
 *
 * @param actions in order
 * @param object the object with the status and the annotations that follow
 * @param again when to look again even if nothing changes
 * @param <T> the kind of the object
 */
public record Decision<T extends ApiObject>(List<Action> actions, T object, Optional<Instant> again) {
}
