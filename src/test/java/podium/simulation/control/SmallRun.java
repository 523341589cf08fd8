package podium.simulation.control;

import java.util.List;
import java.util.stream.IntStream;
import podium.cluster.ApiObject;
import podium.course.Assets;
import podium.frame.TimelineIndex;
import podium.manifest.ManifestReader;
import podium.simulation.Change;
import podium.simulation.Change.Watch;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;
import podium.simulation.World;

/** A scenario file, run to its end. */
public record SmallRun(Timeline timeline) {
    private static final String NAMESPACE = "s-test";

    public static SmallRun of(String text) {
        return onNodes(1, text);
    }

    public static SmallRun onNodes(int number, String text) {
        World small = World.standard(Assets.images());
        World.Node node = small.nodes().getFirst();
        List<World.Node> nodes = IntStream.rangeClosed(1, number).mapToObj(
                i -> new World.Node("node-" + i, node.milliCpu(), node.memory(), node.pods(), node.images())).toList();
        World world = new World(small.images(), small.registries(), small.hosts(), nodes);
        ScenarioFile file = ScenarioFile.parse(text);
        return new SmallRun(new Engine(new ManifestReader()).run(
                new Scenario(1, NAMESPACE, file.run().orElse(ScenarioFile.DEFAULT_RUN), world.with(file.world()),
                        file.inputs())));
    }

    public <T extends ApiObject> List<T> left(Class<T> type) {
        return new TimelineIndex(timeline).atEnd().list(type, NAMESPACE);
    }

    /** What was deleted, in order; revisions and claims aside. */
    List<ApiObject> deleted() {
        return timeline.changes().stream().filter(Change.ObjectChanged.class::isInstance).map(
                Change.ObjectChanged.class::cast).filter(c -> c.type() == Watch.DELETED).map(
                        Change.ObjectChanged::object).toList();
    }

    /** The messages of the events of a reason, each as often as it was written. */
    public List<String> events(String reason) {
        return timeline.changes().stream().filter(Change.EventChanged.class::isInstance).map(
                c -> ((Change.EventChanged) c).event()).filter(e -> e.reason().equals(reason)).map(
                        e -> e.message()).toList();
    }

    /** The decisions, in order. */
    List<Change.Decided> decisions() {
        return timeline.changes().stream().filter(Change.Decided.class::isInstance).map(
                Change.Decided.class::cast).toList();
    }
}
