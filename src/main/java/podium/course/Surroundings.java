package podium.course;

import java.time.Duration;
import java.util.List;
import podium.simulation.Fault;
import podium.simulation.Input;
import podium.simulation.World;

/**
 * A world of an exercise: what surrounds the learner's manifest.
 *
 * @param title what is special about it, for a learner
 * @param seed draws what a real cluster leaves to chance
 * @param missingImages references that the registry does not have
 * @param nodes in place of the usual node; empty for that one
 * @param hosts besides the usual hosts
 * @param faults what is wrong from the start
 * @param steps what happens, in order of time; at 0 s it is there before the learner's manifest
 */
public record Surroundings(String name, String title, long seed, Duration watch, List<String> missingImages,
        List<World.Node> nodes, List<World.Host> hosts, List<Fault> faults, List<Input> steps) {
    /** A world without anything special. */
    public static Surroundings plain(Duration watch) {
        return new Surroundings("plain", "", 1, watch, List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    /** The same world with another seed. */
    public Surroundings drawn(long more) {
        return new Surroundings(name, title, seed + more, watch, missingImages, nodes, hosts, faults, steps);
    }
}
