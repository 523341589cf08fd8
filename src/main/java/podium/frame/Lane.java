package podium.frame;

import java.time.Instant;
import java.util.List;
import podium.cluster.ObjectKey;

/** The life of one container as a row of states without gaps, from the creation of its Pod to its end. */
public record Lane(ObjectKey pod, String podUid, String container, Role role, List<Segment> segments) {
    /** A state and the time it lasted; the end is not part of it. */
    public record Segment(Look look, Instant from, Instant to) {
    }
}
