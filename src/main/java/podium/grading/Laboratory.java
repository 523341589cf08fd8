package podium.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import podium.course.Surroundings;
import podium.shell.image.ImageCatalogue;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;

/**
 * Where answers are tried.
 *
 * @param engine runs a scenario; the same scenario gives the same timeline
 * @param usual the world that exercises change
 */
public record Laboratory(Function<Scenario, Timeline> engine, World usual) {
    /** Runs a scenario. */
    public Timeline run(Scenario scenario) {
        return engine.apply(scenario);
    }

    /** The usual world as some surroundings change it. */
    World world(Surroundings surroundings) {
        List<World.Host> hosts = new ArrayList<>(usual.hosts());
        hosts.addAll(surroundings.hosts());
        List<World.Node> nodes = surroundings.nodes().isEmpty() ? usual.nodes() : surroundings.nodes();
        return new World(without(surroundings.missingImages()), usual.registries(), hosts, nodes);
    }

    private ImageCatalogue without(List<String> missing) {
        TreeSet<String> gone = new TreeSet<>(missing);
        return reference -> gone.contains(reference) ? Optional.empty() : usual.images().find(reference);
    }
}
