package podium.control;

import podium.cluster.why.StatedRule;

/** The rules that controllers go by, each as the sentence that a learner reads. */
public enum ControlRule implements StatedRule {
    /** Rule: controllers.md §1. */
    DEPLOYMENT(
            "A Deployment grows the ReplicaSet of its template and shrinks older ones: with RollingUpdate within maxSurge and "
                    + "maxUnavailable, with Recreate all old Pods first.",
            "workloads/controllers/deployment/#strategy"),
    /** Rule: controllers.md §1, ReplicaSet. */
    REPLICA_SET("A ReplicaSet keeps its number of Pods. One that is being deleted or is over is replaced at once.",
            "workloads/controllers/replicaset/#how-a-replicaset-works"),
    /** Rule: controllers.md §2. */
    STATEFUL_SET(
            "A StatefulSet makes its Pods from the lowest ordinal up, with OrderedReady each once the one before is ready, and "
                    + "updates them from the highest down, one at a time.",
            "workloads/controllers/statefulset/#deployment-and-scaling-guarantees"),
    /** Rule: controllers.md §3. */
    DAEMON_SET(
            "A DaemonSet keeps one Pod on every node that matches. An update replaces Pods that are not available at once, others "
                    + "within maxUnavailable.",
            "workloads/controllers/daemonset/#how-daemon-pods-are-scheduled"),
    /** Rule: controllers.md §4. */
    JOB(
            "A Job makes Pods until enough have succeeded. A failed one is replaced after 10 s, then 20, 40, and so on, until "
                    + "backoffLimit ends the Job.",
            "workloads/controllers/job/#pod-backoff-failure-policy"),
    /** Rule: controllers.md §4, CronJob. */
    CRON_JOB(
            "A CronJob makes a Job at each time of its schedule, unless its concurrencyPolicy or its deadline forbids it.",
            "workloads/controllers/cron-jobs/#concurrency-policy"),
    /** Rule: controllers.md §5. */
    SCHEDULING(
            "The scheduler binds a Pod once to a node that fits it: room for its requests, labels, volumes. While none "
                    + "fits, the Pod stays Pending.",
            "scheduling-eviction/kube-scheduler/#kube-scheduler-implementation");

    private static final String ROOT = "https://kubernetes.io/docs/concepts/";
    private final String sentence;
    private final String page;

    ControlRule(String sentence, String page) {
        this.sentence = sentence;
        this.page = page;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String link() {
        return ROOT + page;
    }
}
