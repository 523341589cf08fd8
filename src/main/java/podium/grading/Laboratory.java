package podium.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import podium.course.Surroundings;
import podium.kubectl.session.LiveCluster;
import podium.manifest.ManifestReader;
import podium.shell.image.ImageReference;
import podium.simulation.Engine;
import podium.simulation.Fault;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;

/**
 * Where answers are tried.
 *
 * @param engine runs a scenario; the same scenario gives the same timeline
 * @param clusters begins a run that commands are given to
 * @param usual the world that exercises change
 */
public record Laboratory(Function<Scenario, Timeline> engine, Function<Scenario, LiveCluster> clusters, World usual) {
    /** A laboratory with the program's own engine. */
    public static Laboratory of(Engine engine, ManifestReader reader, World usual) {
        return new Laboratory(engine::run, scenario -> LiveCluster.begin(engine, reader, scenario), usual);
    }

    /** The same laboratory, which runs no scenario twice. For one thread, and not for long: it keeps every run. */
    Laboratory remembering() {
        Map<Scenario, Timeline> runs = new LinkedHashMap<>();
        return new Laboratory(scenario -> runs.computeIfAbsent(scenario, engine), clusters, usual);
    }

    /** Runs a scenario. */
    public Timeline run(Scenario scenario) {
        return engine.apply(scenario);
    }

    /** The usual world as some surroundings change it. */
    World world(Surroundings surroundings) {
        SortedSet<String> gone = new TreeSet<>();
        surroundings.missingImages().forEach(reference -> gone.add(canonical(reference)));
        List<World.Host> hosts = new ArrayList<>(usual.hosts());
        hosts.addAll(surroundings.hosts());
        List<World.Node> nodes = surroundings.nodes().isEmpty() ? usual.nodes() : surroundings.nodes();
        List<Fault> faults = new ArrayList<>();
        gone.forEach(reference -> faults.add(new Fault.Tag(reference, false)));
        faults.addAll(surroundings.faults());
        return new World(usual.images(), usual.registries(), hosts,
                nodes.stream().map(node -> without(gone, node)).toList(), usual.faults()).with(faults);
    }

    /** An image that is missing must not lie on a node either. */
    private static World.Node without(SortedSet<String> gone, World.Node node) {
        List<String> images = node.images().stream().filter(reference -> !gone.contains(canonical(reference))).toList();
        return new World.Node(node.name(), node.milliCpu(), node.memory(), node.pods(), images, node.labels(),
                node.taints());
    }

    /** One image is written in several ways: nginx, docker.io/library/nginx:latest. */
    private static String canonical(String reference) {
        return ImageReference.canonical(reference).orElse(reference);
    }
}
