package podium.control;

import java.util.List;
import java.util.Optional;
import podium.cluster.core.ClaimSpec;

/** What becomes of a claim that has no volume yet. Rule: controllers.md §6. */
public final class ClaimBinding {
    private ClaimBinding() {
    }

    /** Why a claim waits: type, reason and message of its event. */
    public record Waiting(boolean warning, String reason, String message) {
    }

    /**
     * The event that tells why a claim stays pending; empty when its class exists.
     *
     * @param classes the names of storage classes
     */
    public static Optional<Waiting> pending(ClaimSpec claim, List<String> classes) {
        String name = claim.storageClassName().orElse("");
        if (name.isEmpty()) {
            return Optional.of(new Waiting(false, "FailedBinding",
                    "no persistent volumes available for this claim and no storage class is set"));
        }
        if (classes.contains(name)) return Optional.empty();
        return Optional.of(
                new Waiting(true, "ProvisioningFailed", "storageclass.storage.k8s.io \"" + name + "\" not found"));
    }
}
