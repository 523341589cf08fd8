package podium.frame;

import java.time.Instant;
import java.util.List;

/**
 * A timeline at a moment.
 *
 * @param pods in order of their creation; also those that are gone, so that a picture can tell what went
 * @param controllers what makes and removes Pods, in order of creation; those that are gone are not among them
 */
public record Frame(Instant at, List<PodFrame> pods, List<ControllerFrame> controllers) {
}
