package podium.kubelet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.IpHolder;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodStatus;

/** The status of a Pod, put together. */
public final class PodStatuses {
    /** The status of a Pod of which nothing is known. */
    public static final PodStatus EMPTY = new PodStatus(0, Optional.of(PodPhase.PENDING), List.of(), "", "", "", "",
            List.of(), "", List.of(),
            Optional.empty(), List.of(), List.of(), "", Optional.empty(), Map.of());

    private PodStatuses() {
    }

    /**
     * The status that a sync publishes; its phase is the computed one, before the hold-back.
     *
     * @param hostIp the node's address
     */
    public static PodStatus of(StatusInput in, String hostIp) {
        PodSpec spec = in.pod().spec();
        List<ContainerStatus> init = ContainerStatuses.ofInit(in);
        List<ContainerStatus> main = ContainerStatuses.ofMain(in);
        PodStatus old = in.previous();
        boolean mainMade = spec.containers().stream().map(Container::name).anyMatch(
                n -> in.runtime().newest(n).isPresent())
                && in.runtime().sandbox().filter(SandboxRecord::ready).isPresent();
        PodPhase computed = PhaseRule.of(spec, init, main, mainMade, in.stopped());
        PodPhase phase = in.failure().map(f -> PodPhase.FAILED).or(() -> old.phase().filter(PodPhase::isFinal)).orElse(
                computed);
        boolean samePhase = old.phase().filter(p -> p == phase).isPresent();
        String ip = in.runtime().sandbox().map(SandboxRecord::ip).filter(i -> !i.isEmpty()).orElse(old.podIP());
        Instant start = old.startTime().orElse(in.now());
        return new PodStatus(in.pod().metadata().generation(), Optional.of(phase), Conditions.of(in, init, main, phase),
                in.failure().map(StatusInput.Failure::message).orElse(samePhase ? old.message() : ""),
                in.failure().map(StatusInput.Failure::reason).orElse(samePhase ? old.reason() : ""),
                old.nominatedNodeName(), hostIp,
                holders(hostIp), ip,
                holders(ip), Optional.of(start), init, main, old.qosClass(), Optional.empty(), Map.of());
    }

    private static List<IpHolder> holders(String ip) {
        return ip.isEmpty() ? List.of() : List.of(new IpHolder(ip));
    }
}
