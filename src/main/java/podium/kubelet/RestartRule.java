package podium.kubelet;

import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerRestartRule;
import podium.cluster.pod.ExitCodeRequirement;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.RestartPolicy;
import podium.cluster.why.Input;

/** Whether a container that has ended is started again. Rule: kubelet.md §2.5. */
public final class RestartRule {
    private RestartRule() {
    }

    /** An init container with restartPolicy Always is a sidecar. */
    public static boolean isSidecar(Container initContainer) {
        return initContainer.restartPolicy().filter(RestartPolicy.ALWAYS::equals).isPresent();
    }

    /** The container's own restart policy if it has one, else the Pod's. */
    public static RestartPolicy effectivePolicy(PodSpec pod, Container container) {
        return container.restartPolicy().or(pod::restartPolicy).orElse(RestartPolicy.ALWAYS);
    }

    /** Whether a container that ended with an exit code may be started again, while the Pod is not being deleted. */
    public static boolean mayRestart(PodSpec pod, Container container, int exitCode) {
        if (matching(container, exitCode).isPresent()) return true;
        return switch (effectivePolicy(pod, container)) {
            case ALWAYS -> true;
            case ON_FAILURE -> exitCode != 0;
            case NEVER -> false;
        };
    }

    /** What decides whether an end is followed by a start: a rule of the container, its policy, or the Pod's. */
    static Input ground(PodSpec pod, Container container, int exitCode) {
        return matching(container, exitCode).map(
                r -> Input.fact("its restart rule for code " + exitCode, "says " + r.action())).orElseGet(
                        () -> policyGround(pod, container));
    }

    /** The restart policy that counts, and whose it is. */
    static Input policyGround(PodSpec pod, Container container) {
        String whose = container.restartPolicy().isPresent() ? "its own restartPolicy" : "the Pod's restartPolicy";
        return Input.fact(whose, switch (effectivePolicy(pod, container)) {
            case ALWAYS -> "is Always";
            case ON_FAILURE -> "is OnFailure";
            case NEVER -> "is Never";
        });
    }

    /** Whether this end makes all containers of the Pod start over. Rule: kubelet.md §2.6. */
    public static boolean restartsAll(Container container, int exitCode) {
        return matching(container, exitCode).filter(r -> r.action().equals("RestartAllContainers")).isPresent();
    }

    /** The first rule whose exit codes match; rules count only beside a restart policy of the container's own. */
    private static Optional<ContainerRestartRule> matching(Container container, int exitCode) {
        if (container.restartPolicy().isEmpty()) return Optional.empty();
        return container.restartPolicyRules().stream().filter(
                r -> r.exitCodes().filter(codes -> matches(codes, exitCode)).isPresent()).findFirst();
    }

    private static boolean matches(ExitCodeRequirement codes, int exitCode) {
        return codes.values().contains(exitCode) == codes.operator().equals("In");
    }
}
