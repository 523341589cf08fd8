package podium.control.storage;

import podium.cluster.core.PersistentVolume;
import podium.cluster.core.StorageClass;

/** What the volume controller does about a claim. */
public sealed interface ClaimStep {
    /** The claim gets this volume. */
    record Bind(PersistentVolume volume) implements ClaimStep {
    }

    /** Someone outside of the controller is to make a volume; the event says who. */
    record Provision(StorageClass storageClass) implements ClaimStep {
    }

    /** The claim waits: type, reason and message of its event. */
    record Wait(boolean warning, String reason, String message) implements ClaimStep {
    }

    /** Nothing is done and nothing is said. */
    record Rest() implements ClaimStep {
    }
}
