package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a container that has ended is started again. */
public enum RestartPolicy {
    @JsonProperty("Always")
    ALWAYS, @JsonProperty("OnFailure")
    ON_FAILURE, @JsonProperty("Never")
    NEVER
}
