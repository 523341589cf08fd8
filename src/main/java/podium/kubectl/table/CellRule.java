package podium.kubectl.table;

import podium.cluster.why.StatedRule;

/** The rules by which kubectl makes the cells of a Pod's row. */
public enum CellRule implements StatedRule {
    /** Rule: kubectl.md §2.2. */
    READY_CELL("READY counts the main containers and sidecars that are ready, of all of them.", "pod-conditions"),
    /** Rule: kubectl.md §2.2. */
    STATUS_CELL(
            "STATUS is no field of the API: kubectl takes the phase, and lets the first init container that holds up the "
                    + "Pod, the first main container that waits or has ended, and a deletion speak over it.",
            "pod-phase"),
    /** Rule: kubectl.md §2.2. */
    RESTARTS_CELL(
            "RESTARTS adds up the restarts of init containers while they hold up the Pod, and afterwards of sidecars and "
                    + "main containers.",
            "container-restarts");

    private static final String PAGE = "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#";
    private final String sentence;
    private final String anchor;

    CellRule(String sentence, String anchor) {
        this.sentence = sentence;
        this.anchor = anchor;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String link() {
        return PAGE + anchor;
    }
}
