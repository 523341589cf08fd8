package podium.frame;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.pod.PodPhase;

/**
 * One Pod at a moment.
 *
 * @param owner the uid of its controller; empty for none
 * @param lifeSince when it was created, or told to end, or went: when {@code life} began
 * @param deadline when the grace of a Pod that is told to end is over; empty for others
 * @param node its node; empty while it is not scheduled
 * @param home the node on which it will have been placed in the end; empty when it never is
 * @param address its IP address; empty until the sandbox has one
 * @param containers in the order of the spec, init containers first
 * @param gateOpen whether app containers may start: all init containers are through
 * @param networked whether it names a port or sends a request at any time, so that a picture keeps room for it
 * @param requests those of the latest moment that had any
 */
public record PodFrame(ObjectKey key, String uid, String owner, Instant lifeSince,
        Optional<Instant> deadline, String node, String home, String address, PodPhase phase, Life life,
        Optional<Instant> goneAt, List<Condition> conditions, List<ContainerFrame> containers, boolean gateOpen,
        List<VolumeFrame> volumes, boolean networked, List<RequestFrame> requests) {
    /** Where a Pod stands in its life. */
    public enum Life {
        PRESENT, TERMINATING, GONE
    }

    /** A condition of the status and whether it is True. */
    public record Condition(String type, boolean holds, String reason) {
    }

    /** Containers of a role in order. */
    public List<ContainerFrame> containers(Role role) {
        return containers.stream().filter(c -> c.role() == role).toList();
    }

    /** Init containers and sidecars in order: what stands before the gate. */
    public List<ContainerFrame> beforeGate() {
        return containers.stream().filter(c -> c.role() != Role.MAIN).toList();
    }

    /** How many containers before the gate are through: ended well, or for sidecars started. */
    public long through() {
        return beforeGate().stream().filter(ContainerFrame::through).count();
    }
}
