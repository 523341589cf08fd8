package podium.kubelet;

/** Why the last attempt to start a container did not start it: reason and message as a waiting state shows them. */
public record StartError(String reason, String message) {
    /** The reason of a container whose restart is put off. */
    public static final String CRASH_LOOP = "CrashLoopBackOff";

    /** What came of the attempt, in words. */
    public String words() {
        return "failed with " + reason;
    }
}
