package podium.kubelet;

import podium.cluster.why.StatedRule;

/** The rules that decisions name, each as the sentence that a learner reads. */
public enum Rule implements StatedRule {
    /** Rule: kubelet.md §6. */
    ACCEPTED("A Pod that the API server has accepted is Pending until all of its containers have been made.",
            Docs.LIFECYCLE + "pod-phase"),
    /** Rule: kubelet.md §2.1. */
    SANDBOX("A Pod without a ready sandbox gets a new one, and then its init containers run from the first.",
            Docs.INIT + "pod-restart-reasons"),
    /** Rule: kubelet.md §1.8. */
    VOLUMES("Nothing of a Pod is started before all the volumes that its containers mount are there.",
            Docs.INIT + "detailed-behavior"),
    /** Rule: kubelet.md §2.2. */
    INIT_CONTAINERS(
            "Init containers run one at a time, in order. The next one starts when the one before it has ended well, "
                    + "or, for a sidecar, has started.",
            Docs.INIT + "understanding-init-containers"),
    /** Rule: kubelet.md §3. */
    SIDECARS(
            "A sidecar runs as long as its Pod: it starts again whenever it has ended. What comes after it waits only "
                    + "until it has started, which a startup probe decides if there is one.",
            Docs.SIDECARS + "sidecar-containers-and-pod-lifecycle"),
    /** Rule: kubelet.md §2.3. */
    MAIN_CONTAINERS(
            "Main containers start together once initialization is done. One that has ended starts again if its "
                    + "restart policy allows.",
            Docs.LIFECYCLE + "restart-policy"),
    /** Rule: kubelet.md §2.6. */
    RESTART_ALL("A restart rule with RestartAllContainers lets the whole Pod start over in its sandbox.",
            Docs.LIFECYCLE + "container-restart-rules"),
    /** Rule: Kubernetes documentation, ephemeral containers. */
    EPHEMERAL("An ephemeral container starts once in a Pod that runs, beside the others, and never again.",
            Docs.EPHEMERAL + "what-is-an-ephemeral-container"),
    /** Rule: kubelet.md §4.2. */
    BACK_OFF(
            "After a second crash the kubelet waits 10 s from the container's end, then 20, 40, and so on up to 5 minutes.",
            Docs.LIFECYCLE + "restart-policy"),
    /** Rule: kubelet.md §8. */
    PULL_POLICY("An image is pulled as its pull policy says: always, never, or when the node does not have it yet.",
            Docs.IMAGES + "image-pull-policy"),
    /** Rule: kubelet.md §4.7. */
    PULL_BACK_OFF(
            "After a pull has failed the kubelet waits 10 s before it pulls that image again, then 20, 40, and so on up to "
                    + "5 minutes.",
            Docs.IMAGES + "imagepullbackoff"),
    /** Rule: kubelet.md §2.4 and §12. */
    START_STEPS(
            "A start has steps, one after the other: back-off, image, environment, creation, start, postStart. The first "
                    + "that fails ends the attempt.",
            Docs.LIFECYCLE + "container-state-waiting"),
    /** Rule: kubelet.md §5.3. */
    INSTANCE("A container runs from the start of its first process to the end of it; the exit code says how it ended.",
            Docs.LIFECYCLE + "container-states"),
    /** Rule: kubelet.md §5.2. */
    NOT_MADE(
            "A container without an instance waits: with PodInitializing in a Pod with init containers, else with "
                    + "ContainerCreating.",
            Docs.LIFECYCLE + "container-state-waiting"),
    /** Rule: kubelet.md §5.3. */
    NEWEST_INSTANCE("The state of a container is that of its newest instance as the kubelet saw it last.",
            Docs.LIFECYCLE + "container-states"),
    /** Rule: kubelet.md §5.4. */
    START_ERROR(
            "A container that should run and does not shows why the last attempt to start it failed; how it ended "
                    + "before moves to its last state.",
            Docs.LIFECYCLE + "container-state-waiting"),
    /** Rule: kubelet.md §5.2. */
    END_KEPT("The end of a container stays in the status when its instance has been removed.",
            Docs.LIFECYCLE + "container-state-terminated"),
    /** Rule: kubelet.md §5.7. */
    LOST("A container that ran and of which the runtime knows nothing any more counts as ended with code 137.",
            Docs.LIFECYCLE + "container-state-terminated"),
    /** Rule: kubelet.md §10.6. */
    SETTLED(
            "When all of a deleted Pod is gone, containers that had their turn and have no end get one: "
                    + "ContainerStatusUnknown, code 137.",
            Docs.LIFECYCLE + "pod-termination"),
    /** Rule: kubelet.md §5.3. */
    RESTART_COUNT("A container's restarts are counted by the number of its newest instance, and the count never falls.",
            Docs.LIFECYCLE + "container-restarts"),
    /** Rule: kubelet.md §5.9. */
    STARTED("A container is started while it runs, and if it has a startup probe, once that has succeeded.",
            Docs.LIFECYCLE + "types-of-probe"),
    /** Rule: kubelet.md §5.10. */
    READY(
            "A plain init container is ready when it has ended well. Any other is ready when it is started and its "
                    + "readiness probe, if it has one, succeeds.",
            Docs.LIFECYCLE + "types-of-probe"),
    /** Rule: kubelet.md §6. */
    PHASE(
            "The phase sums up the containers: Failed when an init container has failed for good, Pending while one has "
                    + "not been started yet, Running while one runs or may run again, and then Succeeded if all main "
                    + "containers ended well, else Failed.",
            Docs.LIFECYCLE + "pod-phase"),
    /** Rule: kubelet.md §6. */
    FINAL_PHASE("A Pod that has Succeeded or Failed stays so.", Docs.LIFECYCLE + "pod-phase"),
    /** Rule: kubelet.md §6. */
    HOLD_BACK("A final phase is told only when nothing of the Pod can run any more.", Docs.LIFECYCLE + "pod-phase"),
    /** Rule: kubelet.md §6. */
    DEADLINE("A Pod that has been active for longer than its activeDeadlineSeconds fails as a whole.",
            Docs.INIT + "detailed-behavior"),
    /** Rule: controllers.md §6. */
    EVICTION("A Pod that its node evicts fails as a whole, whatever its containers do.", Docs.EVICTION
            + "pod-selection-for-kubelet-eviction"),
    /** Rule: kubelet.md §7. */
    READY_TO_START("PodReadyToStartContainers is True while the Pod has a sandbox with a network.",
            Docs.LIFECYCLE + "pod-conditions"),
    /** Rule: kubelet.md §7. */
    INITIALIZED(
            "Initialized is True when every plain init container has ended well and every sidecar has started; "
                    + "once True it stays so while the Pod keeps its sandbox.",
            Docs.LIFECYCLE + "pod-conditions"),
    /** Rule: kubelet.md §7. */
    CONTAINERS_READY(
            "ContainersReady is True when all sidecars and main containers are ready; never in a finished Pod.",
            Docs.LIFECYCLE + "pod-conditions"),
    /** Rule: kubelet.md §7. */
    POD_READY("Ready is True when ContainersReady is and every readiness gate is True, too.",
            Docs.LIFECYCLE + "pod-readiness-gate"),
    /** Rule: kubelet.md §7. */
    SCHEDULED("PodScheduled is True once the Pod has a node.", Docs.LIFECYCLE + "pod-conditions"),
    /** Rule: kubelet.md §7. */
    ALL_RESTARTING("AllContainersRestarting is True while an end that asks for it is being carried out.",
            Docs.LIFECYCLE + "container-restart-rules"),
    /** Rule: kubelet.md §7. */
    FOREIGN_CONDITION("Conditions that others set are left as they are.", Docs.LIFECYCLE + "pod-readiness-gate"),
    /** Rule: kubelet.md §9.3. */
    PROBE_BEGINS("With a new instance probes begin anew: liveness succeeds, readiness fails, startup is not known.",
            Docs.LIFECYCLE + "container-probes"),
    /** Rule: kubelet.md §9.4. */
    PROBE_THRESHOLD(
            "The result of a probe changes after as many findings in a row as its failureThreshold or successThreshold "
                    + "says.",
            Docs.LIFECYCLE + "container-probes"),
    /** Rule: kubelet.md §9.3. */
    PROBE_ENDED("The probe of a container that does not run fails.", Docs.LIFECYCLE + "container-probes"),
    /** Rule: kubelet.md §10.1. */
    DELETION("A deletion only marks a Pod with a grace period; the Pod goes when its node has stopped it.",
            Docs.LIFECYCLE + "pod-termination"),
    /** Rule: kubelet.md §10.1 and §10.10. */
    DELETED_AT_ONCE("A Pod that has no node, is finished, or is deleted with a grace period of 0 goes at once.",
            Docs.LIFECYCLE + "pod-termination-forced"),
    /** Rule: kubelet.md §10.7. */
    GONE("A deleted Pod goes when its containers have ended, its sandbox and its volumes are gone and its phase is final.",
            Docs.LIFECYCLE + "pod-termination"),
    /** Rule: kubelet.md §10.3. */
    PRE_STOP("A preStop hook runs before the stop signal, within the grace period.", Docs.HOOKS + "container-hooks"),
    /** Rule: kubelet.md §10.4. */
    STOP_ORDER("Sidecars are stopped after the main containers, in reverse order, while the grace period lasts.",
            Docs.LIFECYCLE + "termination-with-sidecars"),
    /** Rule: kubelet.md §10.3. */
    STOP_SIGNALS("A container gets SIGTERM, and when the grace period is over SIGKILL.",
            Docs.LIFECYCLE + "pod-termination");

    private final String sentence;
    private final String link;

    Rule(String sentence, String link) {
        this.sentence = sentence;
        this.link = link;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String link() {
        return link;
    }
}
