package podium.simulation.api;

import podium.cluster.ApiObject;

/** What became of a request to store a new object. */
public sealed interface Creation {
    /** It is stored, with its name and identity. */
    record Created(ApiObject object) implements Creation {
    }

    /** Admission refused it; the API server's words, as in {@code pods "a" is forbidden: …}. */
    record Refused(String message) implements Creation {
    }
}
