package podium.desktop.terminal;

import java.time.Duration;
import java.util.List;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.World;

/**
 * What a terminal works with.
 *
 * @param engine runs what the commands have changed
 * @param world what surrounds a cluster that begins empty
 * @param watch how long such a cluster is watched
 */
public record TerminalTools(Engine engine, ManifestReader reader, World world, Duration watch) {
    /** A cluster in which nobody has done anything. */
    Scenario nothing(long seed) {
        return new Scenario(seed, "default", watch, world, List.of());
    }
}
