package podium.manifest;

import java.util.List;
import podium.manifest.rules.Cause;

/** Why an object is not taken, as kubectl tells it apart. Rule: api.md §1.4. */
public sealed interface Refusal {
    /**
     * kubectl itself refuses: {@code error: MESSAGE}.
     *
     * @param endsFile whether the rest of the file is not read
     */
    record Client(String message, boolean endsFile) implements Refusal {
    }

    /** The server refuses with a reason such as BadRequest or Forbidden. */
    record Status(String reason, String message) implements Refusal {
    }

    /**
     * The server finds fields invalid.
     *
     * @param kind without its group, as in {@code Deployment}
     * @param qualifiedKind with it, as in {@code Deployment.apps}
     * @param causes in the server's order
     */
    record Invalid(String kind, String qualifiedKind, String name, List<Cause> causes) implements Refusal {
    }
}
