package podium.simulation;

import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;
import podium.simulation.api.Propagation;

/** One request of a client to the API server. */
public sealed interface Request {
    /** Store a new object; answered with {@link Answer.Stored} or {@link Answer.Refused}. */
    record Create(ApiObject object) implements Request {
    }

    /** Store an object anew: metadata and spec as given, the status as it stands. Answered with {@link Answer.Stored}. */
    record Replace(ApiObject object) implements Request {
    }

    /**
     * Delete an object; answered at once with {@link Answer.Stored}, the object as it was.
     *
     * @param grace the seconds that a Pod gets, when the request names them
     */
    record Delete(ObjectKey key, Optional<Long> grace, Propagation propagation) implements Request {
    }

    /**
     * Run a program in a container; answered at its end, or with {@link Answer.NotExecuted}.
     *
     * @param input what it reads; empty for nothing
     */
    record Exec(ObjectKey pod, String container, List<String> command, Optional<String> input) implements Request {
    }
}
