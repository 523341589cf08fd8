package podium.kubelet;

/** The rules that decisions name, each as the sentence that a learner reads. */
public enum Rule {
    /** Rule: kubelet.md §2.1. */
    SANDBOX("A Pod without a ready sandbox gets a new one, and then its init containers run from the first."),
    /** Rule: kubelet.md §2.2. */
    INIT_CONTAINERS(
            "Init containers run one at a time, in order. The next one starts when the one before it has ended well, "
                    + "or, for a sidecar, has started."),
    /** Rule: kubelet.md §2.3. */
    MAIN_CONTAINERS(
            "Main containers start together once initialization is done. One that has ended starts again if its "
                    + "restart policy allows."),
    /** Rule: kubelet.md §2.6. */
    RESTART_ALL("A restart rule with RestartAllContainers lets the whole Pod start over in its sandbox."),
    /** Rule: kubelet.md §4.2. */
    BACK_OFF(
            "After a second crash the kubelet waits 10 s from the container's end, then 20, 40, and so on up to 5 minutes.");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** The rule in a sentence or two. */
    public String sentence() {
        return sentence;
    }
}
