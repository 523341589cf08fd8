package podium.simulation.node;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import podium.cluster.Event;
import podium.cluster.pod.Pod;
import podium.course.Assets;
import podium.frame.TimelineIndex;
import podium.manifest.ManifestReader;
import podium.simulation.Change;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;
import podium.simulation.World;

/** A scenario file, run to its end, and what its Pods left behind. */
record PodRun(Timeline timeline) {
    private static final String NAMESPACE = "s-test";

    static PodRun of(String text) {
        return in(World.standard(Assets.images()), text);
    }

    /** A run in a world in which the registry of the Kubernetes project answers, too. */
    static PodRun withProjectImages(String text) {
        World small = World.standard(Assets.images());
        List<String> registries = new ArrayList<>(small.registries());
        registries.add("registry.k8s.io");
        return in(new World(small.images(), registries, small.hosts(), small.nodes()), text);
    }

    private static PodRun in(World world, String text) {
        ScenarioFile file = ScenarioFile.parse(text);
        return new PodRun(new Engine(new ManifestReader()).run(new Scenario(1, NAMESPACE,
                file.run().orElse(ScenarioFile.DEFAULT_RUN), world, file.inputs())));
    }

    /** One Pod with one container that runs a script once, and more of the two specs as YAML flow. */
    static PodRun script(String podSpec, String containerSpec, String script) {
        return of("""
                # run: 20
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  restartPolicy: Never
                %s
                  containers:
                  - name: c
                    image: busybox
                %s
                    command: [sh, -c]
                    args:
                    - |
                %s
                """.formatted(podSpec.indent(2), containerSpec.indent(4), script.indent(6)));
    }

    Pod pod(String name) {
        return new TimelineIndex(timeline).atEnd().list(Pod.class, NAMESPACE).stream().filter(
                p -> p.metadata().name().equals(name)).findFirst().orElseThrow();
    }

    /** What the containers of a name wrote, all instances together. */
    String log(String container) {
        return timeline.changes().stream().filter(Change.LogWritten.class::isInstance).map(
                Change.LogWritten.class::cast).filter(l -> l.run().container().equals(container)).map(
                        Change.LogWritten::text).collect(Collectors.joining());
    }

    /** The messages of the events of a reason, each as often as it was written. */
    List<String> events(String reason) {
        return timeline.changes().stream().filter(Change.EventChanged.class::isInstance).map(
                c -> ((Change.EventChanged) c).event()).filter(e -> e.reason().equals(reason)).map(
                        Event::message).toList();
    }

    /** The answers to the inputs, as one text. */
    String answers() {
        return timeline.changes().stream().filter(Change.Answered.class::isInstance).map(Object::toString).collect(
                Collectors.joining("\n"));
    }
}
