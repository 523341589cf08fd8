package podium.kubelet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodReadinessGate;
import podium.cluster.pod.PodSpec;

/** The conditions that the kubelet reports. Rule: kubelet.md §7. */
public final class Conditions {
    private final StatusInput in;
    private final PodSpec spec;
    private final List<ContainerStatus> init;
    private final List<ContainerStatus> main;
    private final PodPhase phase;

    private Conditions(StatusInput in, List<ContainerStatus> init, List<ContainerStatus> main, PodPhase phase) {
        this.in = in;
        this.spec = in.pod().spec();
        this.init = init;
        this.main = main;
        this.phase = phase;
    }

    /** All conditions in the order in which the kubelet sends them. */
    public static List<PodCondition> of(StatusInput in, List<ContainerStatus> init, List<ContainerStatus> main,
            PodPhase phase) {
        return new Conditions(in, init, main, phase).all();
    }

    private List<PodCondition> all() {
        List<PodCondition> out = new ArrayList<>();
        in.previous().conditions().stream().filter(c -> !OWNED.contains(c.type())).forEach(out::add);
        Verdict containers = containersReady();
        out.add(condition("PodReadyToStartContainers",
                Verdict.of(!in.stopped() && !SandboxRule.needsNew(in.runtime()))));
        out.add(condition("Initialized", initialized()));
        out.add(condition("Ready", ready(containers)));
        out.add(condition("ContainersReady", containers));
        out.add(condition("PodScheduled", Verdict.of(true)));
        allRestarting().ifPresent(v -> out.add(condition("AllContainersRestarting", v)));
        return List.copyOf(out);
    }

    private static final List<String> OWNED = List.of("PodReadyToStartContainers", "Initialized", "Ready",
            "ContainersReady", "PodScheduled",
            "AllContainersRestarting");

    private Verdict initialized() {
        if (phase == PodPhase.SUCCEEDED) return new Verdict(true, "PodCompleted", "");
        boolean was = in.previous().conditions().stream().anyMatch(
                c -> c.type().equals("Initialized") && c.status().equals("True"));
        boolean mainRan = main.stream().anyMatch(
                s -> s.state().running().isPresent() || s.state().terminated().isPresent());
        if (spec.initContainers().isEmpty() || was || mainRan) return Verdict.of(true);
        return names("ContainersNotInitialized", "incomplete", spec.initContainers(), init,
                s -> isSidecar(s) ? s.started().orElse(false) : s.ready()).orElse(Verdict.of(true));
    }

    private Verdict containersReady() {
        if (phase == PodPhase.SUCCEEDED) return new Verdict(false, "PodCompleted", "");
        if (phase == PodPhase.FAILED) return new Verdict(false, "PodFailed", "");
        List<Container> counted = new ArrayList<>(
                spec.initContainers().stream().filter(RestartRule::isSidecar).toList());
        counted.addAll(spec.containers());
        List<ContainerStatus> statuses = new ArrayList<>(init);
        statuses.addAll(main);
        return names("ContainersNotReady", "unready", counted, statuses, ContainerStatus::ready).orElse(
                Verdict.of(true));
    }

    private Verdict ready(Verdict containers) {
        if (!containers.holds()) return containers;
        List<String> missing = new ArrayList<>();
        for (PodReadinessGate gate : spec.readinessGates()) {
            Optional<PodCondition> found = in.previous().conditions().stream().filter(
                    c -> c.type().equals(gate.conditionType())).findFirst();
            if (found.isEmpty()) {
                missing.add("corresponding condition of pod readiness gate \"" + gate.conditionType()
                        + "\" does not exist.");
            } else if (!found.get().status().equals("True")) {
                missing.add("the status of pod readiness gate \"" + gate.conditionType() + "\" is not \"True\", but "
                        + found.get().status());
            }
        }
        return missing.isEmpty()
                ? Verdict.of(true)
                : new Verdict(false, "ReadinessGatesNotReady", String.join(", ", missing));
    }

    private Optional<Verdict> allRestarting() {
        boolean has = spec.containers().stream().anyMatch(ContainerStatuses::mayRestartAll)
                || spec.initContainers().stream().anyMatch(ContainerStatuses::mayRestartAll);
        if (!has) return Optional.empty();
        if (phase == PodPhase.SUCCEEDED) return Optional.of(new Verdict(false, "PodCompleted", ""));
        if (phase == PodPhase.FAILED) return Optional.of(new Verdict(false, "PodFailed", ""));
        boolean now = spec.containers().stream().anyMatch(this::triggers)
                || spec.initContainers().stream().anyMatch(this::triggers);
        return Optional.of(now
                ? new Verdict(true, "RestartAllContainersStarted", "container exited with restart policy rule")
                : Verdict.of(false));
    }

    private boolean triggers(Container container) {
        return in.runtime().newest(container.name()).filter(ContainerRecord::exited).filter(
                r -> RestartRule.restartsAll(container, r.exitCode())).isPresent();
    }

    /** Names of containers without a status first, then of those that do not pass; Go prints lists as [a b]. */
    private static Optional<Verdict> names(String reason, String word, List<Container> counted,
            List<ContainerStatus> statuses,
            Predicate<ContainerStatus> passes) {
        List<String> unknown = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        for (Container c : counted) {
            statuses.stream().filter(s -> s.name().equals(c.name())).findFirst().ifPresentOrElse(s -> {
                if (!passes.test(s)) bad.add(c.name());
            }, () -> unknown.add(c.name()));
        }
        List<String> parts = new ArrayList<>();
        if (!unknown.isEmpty()) parts.add("containers with unknown status: [" + String.join(" ", unknown) + "]");
        if (!bad.isEmpty()) parts.add("containers with " + word + " status: [" + String.join(" ", bad) + "]");
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Verdict(false, reason, String.join(", ", parts)));
    }

    private boolean isSidecar(ContainerStatus status) {
        return spec.initContainers().stream().anyMatch(c -> c.name().equals(status.name()) && RestartRule.isSidecar(c));
    }

    /** The time of the last transition is kept while the status stays equal. */
    private PodCondition condition(String type, Verdict verdict) {
        String status = verdict.holds() ? "True" : "False";
        Optional<PodCondition> old = in.previous().conditions().stream().filter(c -> c.type().equals(type)).findFirst();
        boolean same = old.filter(c -> c.status().equals(status)).isPresent();
        long observed = type.equals("AllContainersRestarting") ? 0 : in.pod().metadata().generation();
        return new PodCondition(type, observed, status, Optional.empty(),
                same ? old.get().lastTransitionTime() : Optional.of(in.now()), verdict.reason(), verdict.message());
    }

    private record Verdict(boolean holds, String reason, String message) {
        static Verdict of(boolean holds) {
            return new Verdict(holds, "", "");
        }
    }
}
