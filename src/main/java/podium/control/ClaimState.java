package podium.control;

/**
 * What the Pod's claims mean for scheduling.
 *
 * @param problem why no node can take the Pod; empty when nothing keeps it
 */
public record ClaimState(String problem) {
    /** Nothing keeps the Pod. */
    public static final ClaimState FINE = new ClaimState("");
}
