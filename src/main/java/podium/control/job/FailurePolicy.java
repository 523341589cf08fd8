package podium.control.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodStatus;
import podium.cluster.workload.FailureCondition;
import podium.cluster.workload.FailureExitCodes;
import podium.cluster.workload.PodFailurePolicy;
import podium.cluster.workload.PodFailureRule;
import podium.control.pod.PodFacts;

/** What the failure of a Pod means by the Job's rules; the first that matches counts. Rule: controllers.md §4, podFailurePolicy. */
final class FailurePolicy {
    private FailurePolicy() {
    }

    /** A rule that matches: its action, and why, in the words of a condition. */
    record Match(String action, String why) {
    }

    static Optional<Match> match(Optional<PodFailurePolicy> policy, Pod pod) {
        List<PodFailureRule> rules = policy.map(PodFailurePolicy::rules).orElse(List.of());
        for (int i = 0; i < rules.size(); i++) {
            PodFailureRule rule = rules.get(i);
            Optional<String> subject = rule.onExitCodes().isPresent()
                    ? exitCode(rule.onExitCodes().get(), pod)
                    : condition(rule.onPodConditions(), pod);
            if (subject.isPresent()) {
                return Optional.of(
                        new Match(rule.action(), subject.get() + " matching " + rule.action() + " rule at index " + i));
            }
        }
        return Optional.empty();
    }

    /** Whether a failed Pod counts towards the limit. */
    static boolean counts(Optional<PodFailurePolicy> policy, Pod pod) {
        return match(policy, pod).filter(m -> m.action().equals("Ignore")).isEmpty();
    }

    private static String name(Pod pod) {
        return pod.metadata().namespace() + "/" + pod.metadata().name();
    }

    /** App containers are asked first, then init containers; an exit of 0 never matches. */
    private static Optional<String> exitCode(FailureExitCodes codes, Pod pod) {
        Stream<ContainerStatus> statuses = pod.status().stream().flatMap(
                (PodStatus s) -> Stream.concat(s.containerStatuses().stream(), s.initContainerStatuses().stream()));
        return statuses.filter(s -> codes.containerName().filter(n -> !n.equals(s.name())).isEmpty()).filter(
                s -> s.state().terminated().filter(
                        t -> t.exitCode() != 0 && matches(codes, t.exitCode())).isPresent()).findFirst().map(
                                s -> "Container " + s.name() + " for pod " + name(pod) + " failed with exit code "
                                        + s.state().terminated().orElseThrow().exitCode());
    }

    private static boolean matches(FailureExitCodes codes, int code) {
        return codes.values().contains(code) == codes.operator().equals("In");
    }

    private static Optional<String> condition(List<FailureCondition> conditions, Pod pod) {
        return conditions.stream().filter(c -> PodFacts.condition(pod, c.type()).filter(
                p -> p.status().equals(c.status())).isPresent()).findFirst().map(
                        c -> "Pod " + name(pod) + " has condition " + c.type());
    }
}
