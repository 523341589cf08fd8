package podium.kubelet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.IpHolder;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.cluster.why.Derivation;
import podium.cluster.why.Derived;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;

/** The status of a Pod, put together. */
public final class PodStatuses {
    /** The status of a Pod of which nothing is known. */
    public static final PodStatus EMPTY = new PodStatus(0, Optional.of(PodPhase.PENDING), List.of(), "", "", "", "",
            List.of(), "", List.of(),
            Optional.empty(), List.of(), List.of(), List.of(), "", Optional.empty(), Map.of());

    private PodStatuses() {
    }

    /**
     * The status that a sync publishes; its phase is the computed one, before the hold-back.
     *
     * @param hostIp the node's address
     */
    public static Derived<PodStatus> of(StatusInput in, String hostIp) {
        Derived<List<ContainerStatus>> init = ContainerStatuses.ofInit(in);
        Derived<List<ContainerStatus>> main = ContainerStatuses.ofMain(in);
        Derived<List<ContainerStatus>> added = ContainerStatuses.ofEphemeral(in);
        PodStatus old = in.previous();
        Judged judged = phase(in, init.value(), main.value());
        PodPhase phase = judged.phase;
        Derived<List<PodCondition>> conditions = Conditions.of(in, init.value(), main.value(), phase);
        boolean samePhase = old.phase().filter(p -> p == phase).isPresent();
        String ip = in.runtime().sandbox().map(SandboxRecord::ip).filter(i -> !i.isEmpty()).orElse(old.podIP());
        Instant start = old.startTime().orElse(in.now());
        PodStatus status = new PodStatus(in.pod().metadata().generation(), Optional.of(phase), conditions.value(),
                in.failure().map(StatusInput.Failure::message).orElse(samePhase ? old.message() : ""),
                in.failure().map(StatusInput.Failure::reason).orElse(samePhase ? old.reason() : ""),
                old.nominatedNodeName(), hostIp, holders(hostIp), ip, holders(ip), Optional.of(start), init.value(),
                main.value(), added.value(), old.qosClass(), PodCgroup.resources(in), PodCgroup.allocated(in));
        List<Derivation> all = new ArrayList<>(init.why());
        all.addAll(main.why());
        all.addAll(added.why());
        all.add(new Derivation(Topic.of(Kind.PHASE), phase.toString(), judged.rule, judged.inputs));
        all.addAll(conditions.why());
        return new Derived<>(status, all);
    }

    private record Judged(PodPhase phase, Rule rule, List<Input> inputs) {
    }

    /** A failure of the whole Pod first, then a phase that is final already, then what the containers say. */
    private static Judged phase(StatusInput in, List<ContainerStatus> init, List<ContainerStatus> main) {
        if (in.failure().filter(f -> !f.reason().equals(StatusInput.Failure.DEADLINE)).isPresent()) {
            return new Judged(PodPhase.FAILED, Rule.EVICTION, List.of(
                    Input.fact("the node says:", in.failure().get().message())));
        }
        if (in.failure().isPresent()) {
            return new Judged(PodPhase.FAILED, Rule.DEADLINE, List.of(
                    Input.fact("activeDeadlineSeconds is", in.pod().spec().activeDeadlineSeconds().orElse(0L)),
                    Input.fact("the Pod has been active since", in.previous().startTime().orElse(in.now()))));
        }
        Optional<PodPhase> over = in.previous().phase().filter(PodPhase::isFinal);
        if (over.isPresent()) {
            return new Judged(over.get(), Rule.FINAL_PHASE,
                    List.of(Input.of("the phase was", over.get().toString(), Topic.of(Kind.PHASE))));
        }
        boolean mainMade = in.pod().spec().containers().stream().map(Container::name).anyMatch(
                n -> in.runtime().newest(n).isPresent())
                && in.runtime().sandbox().filter(SandboxRecord::ready).isPresent();
        PhaseRule.Finding found = PhaseRule.of(in.pod().spec(), init, main, mainMade, in.stopped());
        return new Judged(found.phase(), Rule.PHASE, found.inputs());
    }

    private static List<IpHolder> holders(String ip) {
        return ip.isEmpty() ? List.of() : List.of(new IpHolder(ip));
    }
}
