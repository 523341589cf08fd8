package podium.simulation;

import java.time.Duration;
import java.util.List;

/**
 * All that decides a run: the same scenario gives the same bytes.
 *
 * @param seed draws everything that a real cluster leaves to chance
 * @param namespace where objects without a namespace go
 * @param until how long to watch
 * @param inputs in order of time
 */
public record Scenario(long seed, String namespace, Duration until, World world, List<Input> inputs) {
}
