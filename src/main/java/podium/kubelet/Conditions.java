package podium.kubelet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.function.Function;
import java.util.function.Predicate;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodReadinessGate;
import podium.cluster.pod.PodSpec;
import podium.cluster.why.Derivation;
import podium.cluster.why.Derived;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;

/** The conditions that the kubelet reports. Rule: kubelet.md §7. */
public final class Conditions {
    private final StatusInput in;
    private final PodSpec spec;
    private final List<ContainerStatus> init;
    private final List<ContainerStatus> main;
    private final PodPhase phase;
    private final List<Derivation> why = new ArrayList<>();

    private Conditions(StatusInput in, List<ContainerStatus> init, List<ContainerStatus> main, PodPhase phase) {
        this.in = in;
        this.spec = in.pod().spec();
        this.init = init;
        this.main = main;
        this.phase = phase;
    }

    /** All conditions in the order in which the kubelet sends them. */
    public static Derived<List<PodCondition>> of(StatusInput in, List<ContainerStatus> init, List<ContainerStatus> main,
            PodPhase phase) {
        return new Conditions(in, init, main, phase).all();
    }

    private Derived<List<PodCondition>> all() {
        List<PodCondition> out = new ArrayList<>();
        others().filter(c -> !OWNED.contains(c.type())).forEach(c -> {
            out.add(c);
            why.add(Derivation.of(Topic.of(Kind.CONDITION, c.type()), c.status(), Rule.FOREIGN_CONDITION,
                    Input.fact("it was", c.status())));
        });
        Verdict containers = containersReady();
        out.add(condition("PodReadyToStartContainers", Rule.READY_TO_START, readyToStart()));
        out.add(condition("Initialized", Rule.INITIALIZED, initialized()));
        Verdict all = ready(containers);
        PodCondition containersReady = condition("ContainersReady", Rule.CONTAINERS_READY, containers);
        out.add(condition("Ready", Rule.POD_READY, all));
        out.add(containersReady);
        out.add(condition("PodScheduled", Rule.SCHEDULED, Verdict.of(true,
                Input.of("the Pod", "is bound to " + in.pod().spec().nodeName(), Topic.of(Kind.SCHEDULING)))));
        allRestarting().ifPresent(v -> out.add(condition("AllContainersRestarting", Rule.ALL_RESTARTING, v)));
        return new Derived<>(List.copyOf(out), why);
    }

    private Verdict readyToStart() {
        if (in.stopped()) return Verdict.of(false, Input.fact("all of the Pod", "has been stopped"));
        boolean ready = !SandboxRule.needsNew(in.runtime());
        return Verdict.of(ready, SandboxRule.ground(in.runtime()));
    }

    private static final List<String> OWNED = List.of("PodReadyToStartContainers", "Initialized", "Ready",
            "ContainersReady", "PodScheduled",
            "AllContainersRestarting");

    private Verdict initialized() {
        if (phase == PodPhase.SUCCEEDED) return new Verdict(true, "PodCompleted", "", List.of(phaseInput()));
        Optional<ContainerStatus> mainRan = main.stream().filter(
                s -> s.state().running().isPresent() || s.state().terminated().isPresent()).findFirst();
        if (spec.initContainers().isEmpty())
            return Verdict.of(true, Input.fact("the Pod", "has no init containers"));
        if (in.previous().conditions().stream().anyMatch(
                c -> c.type().equals("Initialized") && c.status().equals("True")))
            return Verdict.of(true, Input.of("Initialized was", "True", Topic.of(Kind.CONDITION, "Initialized")));
        if (mainRan.isPresent()) return Verdict.of(true, Grounds.state(mainRan.get().name(), mainRan.get().state()));
        return names("ContainersNotInitialized", "incomplete", spec.initContainers(), init,
                s -> isSidecar(s) ? s.started().orElse(false) : s.ready(),
                s -> isSidecar(s) ? flag(Kind.STARTED, s, s.started().orElse(false)) : flag(Kind.READY, s, s.ready()));
    }

    private Verdict containersReady() {
        if (phase == PodPhase.SUCCEEDED) return new Verdict(false, "PodCompleted", "", List.of(phaseInput()));
        if (phase == PodPhase.FAILED) return new Verdict(false, "PodFailed", "", List.of(phaseInput()));
        List<Container> counted = new ArrayList<>(
                spec.initContainers().stream().filter(RestartRule::isSidecar).toList());
        counted.addAll(spec.containers());
        List<ContainerStatus> statuses = new ArrayList<>(init);
        statuses.addAll(main);
        return names("ContainersNotReady", "unready", counted, statuses, ContainerStatus::ready,
                s -> flag(Kind.READY, s, s.ready()));
    }

    /** The conditions that others wrote: those that the API holds now. */
    private Stream<PodCondition> others() {
        return in.pod().status().stream().flatMap(s -> s.conditions().stream());
    }

    private Verdict ready(Verdict containers) {
        Input first = Input.of("ContainersReady is", containers.holds() ? "True" : "False",
                Topic.of(Kind.CONDITION, "ContainersReady"));
        if (!containers.holds()) return new Verdict(false, containers.reason, containers.message, List.of(first));
        List<String> missing = new ArrayList<>();
        List<Input> inputs = new ArrayList<>(List.of(first));
        for (PodReadinessGate gate : spec.readinessGates()) {
            Optional<PodCondition> found = others().filter(
                    c -> c.type().equals(gate.conditionType())).findFirst();
            inputs.add(Input.fact("readiness gate " + gate.conditionType(),
                    found.map(c -> "is " + c.status()).orElse("has no condition")));
            if (found.isEmpty()) {
                missing.add("corresponding condition of pod readiness gate \"" + gate.conditionType()
                        + "\" does not exist.");
            } else if (!found.get().status().equals("True")) {
                missing.add("the status of pod readiness gate \"" + gate.conditionType() + "\" is not \"True\", but "
                        + found.get().status());
            }
        }
        return missing.isEmpty()
                ? new Verdict(true, "", "", inputs)
                : new Verdict(false, "ReadinessGatesNotReady", String.join(", ", missing), inputs);
    }

    private Optional<Verdict> allRestarting() {
        List<Container> all = new ArrayList<>(spec.containers());
        all.addAll(spec.initContainers());
        if (all.stream().noneMatch(ContainerStatuses::mayRestartAll)) return Optional.empty();
        if (phase == PodPhase.SUCCEEDED)
            return Optional.of(new Verdict(false, "PodCompleted", "", List.of(phaseInput())));
        if (phase == PodPhase.FAILED) return Optional.of(new Verdict(false, "PodFailed", "", List.of(phaseInput())));
        Optional<ContainerRecord> trigger = all.stream().flatMap(c -> trigger(c).stream()).findFirst();
        return Optional.of(trigger.map(r -> new Verdict(true, "RestartAllContainersStarted",
                "container exited with restart policy rule", List.of(Grounds.instance(r)))).orElseGet(
                        () -> Verdict.of(false, Input.fact("no container", "has ended by such a rule"))));
    }

    private Optional<ContainerRecord> trigger(Container container) {
        return in.runtime().newest(container.name()).filter(ContainerRecord::exited).filter(
                r -> RestartRule.restartsAll(container, r.exitCode()));
    }

    /** Names of containers without a status first, then of those that do not pass; Go prints lists as [a b]. */
    private static Verdict names(String reason, String word, List<Container> counted, List<ContainerStatus> statuses,
            Predicate<ContainerStatus> passes, Function<ContainerStatus, Input> read) {
        List<String> unknown = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        List<Input> good = new ArrayList<>();
        List<Input> against = new ArrayList<>();
        for (Container c : counted) {
            statuses.stream().filter(s -> s.name().equals(c.name())).findFirst().ifPresentOrElse(s -> {
                if (!passes.test(s)) bad.add(c.name());
                (passes.test(s) ? good : against).add(read.apply(s));
            }, () -> {
                unknown.add(c.name());
                against.add(Input.fact(c.name(), "has no status"));
            });
        }
        List<String> parts = new ArrayList<>();
        if (!unknown.isEmpty()) parts.add("containers with unknown status: [" + String.join(" ", unknown) + "]");
        if (!bad.isEmpty()) parts.add("containers with " + word + " status: [" + String.join(" ", bad) + "]");
        return parts.isEmpty()
                ? new Verdict(true, "", "", good)
                : new Verdict(false, reason, String.join(", ", parts), against);
    }

    private static Input flag(Kind kind, ContainerStatus status, boolean value) {
        return Input.of(kind.word() + " of " + status.name() + " is", Boolean.toString(value),
                Topic.of(kind, status.name()));
    }

    private Input phaseInput() {
        return Input.of("by its containers the phase is", phase.toString(), Topic.of(Kind.PHASE));
    }

    private boolean isSidecar(ContainerStatus status) {
        return spec.initContainers().stream().anyMatch(c -> c.name().equals(status.name()) && RestartRule.isSidecar(c));
    }

    /** The time of the last transition is kept while the status stays equal. */
    private PodCondition condition(String type, Rule rule, Verdict verdict) {
        String status = verdict.holds() ? "True" : "False";
        why.add(new Derivation(Topic.of(Kind.CONDITION, type), status, rule, verdict.inputs));
        Optional<PodCondition> old = in.previous().conditions().stream().filter(c -> c.type().equals(type)).findFirst();
        boolean same = old.filter(c -> c.status().equals(status)).isPresent();
        long observed = type.equals("AllContainersRestarting") ? 0 : in.pod().metadata().generation();
        return new PodCondition(type, observed, status, Optional.empty(),
                same ? old.get().lastTransitionTime() : Optional.of(in.now()), verdict.reason(), verdict.message());
    }

    private record Verdict(boolean holds, String reason, String message, List<Input> inputs) {
        static Verdict of(boolean holds, Input... inputs) {
            return new Verdict(holds, "", "", List.of(inputs));
        }
    }
}
