package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The phase of a Pod; only Succeeded and Failed are final. */
public enum PodPhase {
    @JsonProperty("Pending")
    PENDING("Pending"), @JsonProperty("Running")
    RUNNING("Running"), @JsonProperty("Succeeded")
    SUCCEEDED("Succeeded"), @JsonProperty("Failed")
    FAILED("Failed"), @JsonProperty("Unknown")
    UNKNOWN("Unknown");

    private final String text;

    PodPhase(String text) {
        this.text = text;
    }

    /** Whether nothing of the Pod will run again. */
    public boolean isFinal() {
        return this == SUCCEEDED || this == FAILED;
    }

    /** The name as the API writes it. */
    @Override
    public String toString() {
        return text;
    }
}
