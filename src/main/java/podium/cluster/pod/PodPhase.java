package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The phase of a Pod; only the last two are final. */
public enum PodPhase {
    @JsonProperty("Pending")
    PENDING, @JsonProperty("Running")
    RUNNING, @JsonProperty("Succeeded")
    SUCCEEDED, @JsonProperty("Failed")
    FAILED;

    /** Whether nothing of the Pod will run again. */
    public boolean isFinal() {
        return this == SUCCEEDED || this == FAILED;
    }
}
