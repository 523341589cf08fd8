package podium.control;

/** The rules that controllers go by, each as the sentence that a learner reads. */
public enum ControlRule {
    /** Rule: controllers.md §1. */
    DEPLOYMENT(
            "A Deployment grows the ReplicaSet of its template and shrinks older ones: with RollingUpdate within maxSurge and "
                    + "maxUnavailable, with Recreate all old Pods first."),
    /** Rule: controllers.md §1, ReplicaSet. */
    REPLICA_SET("A ReplicaSet keeps its number of Pods. One that is being deleted or is over is replaced at once."),
    /** Rule: controllers.md §2. */
    STATEFUL_SET(
            "A StatefulSet makes its Pods from the lowest ordinal up, with OrderedReady each once the one before is ready, and "
                    + "updates them from the highest down, one at a time."),
    /** Rule: controllers.md §3. */
    DAEMON_SET(
            "A DaemonSet keeps one Pod on every node that matches. An update replaces Pods that are not available at once, others "
                    + "within maxUnavailable."),
    /** Rule: controllers.md §4. */
    JOB(
            "A Job makes Pods until enough have succeeded. A failed one is replaced after 10 s, then 20, 40, and so on, until "
                    + "backoffLimit ends the Job."),
    /** Rule: controllers.md §4, CronJob. */
    CRON_JOB(
            "A CronJob makes a Job at each time of its schedule, unless its concurrencyPolicy or its deadline forbids it.");

    private final String sentence;

    ControlRule(String sentence) {
        this.sentence = sentence;
    }

    /** The rule in a sentence or two. */
    public String sentence() {
        return sentence;
    }
}
