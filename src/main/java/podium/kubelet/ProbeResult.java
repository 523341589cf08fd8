package podium.kubelet;

/** What the last probes of a container say; UNKNOWN until a startup probe has decided. */
public enum ProbeResult {
    SUCCESS, FAILURE, UNKNOWN
}
