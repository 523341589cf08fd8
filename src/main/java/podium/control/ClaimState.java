package podium.control;

import java.util.List;

/**
 * What the Pod's claims mean for scheduling.
 *
 * @param problem why no node can take the Pod; empty when nothing keeps it
 * @param onEveryNode what is wrong with the claims on each node; empty when nothing is
 * @param delayed claims that are bound once a node has been chosen
 */
public record ClaimState(String problem, String onEveryNode, List<String> delayed) {
    /** Nothing keeps the Pod. */
    public static final ClaimState FINE = new ClaimState("", "", List.of());

    /** The Pod cannot be placed at all. */
    public static ClaimState refused(String problem) {
        return new ClaimState(problem, "", List.of());
    }

    /** No node has the storage. */
    public static ClaimState nowhere(String reason) {
        return new ClaimState("", reason, List.of());
    }

    /** A node can be chosen; the claims come after. */
    public static ClaimState delayed(List<String> claims) {
        return claims.isEmpty() ? FINE : new ClaimState("", "", claims);
    }
}
