package podium.simulation.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;
import podium.simulation.Answer;
import podium.simulation.api.ApiServer;

/** {@code kubectl set image}. Rule: kubectl.md §8. */
final class ImageSetter {
    private final ApiServer api;
    private final String namespace;

    ImageSetter(ApiServer api, String namespace) {
        this.api = api;
        this.namespace = namespace;
    }

    /** Sets the images of a Pod's containers; the first argument names it, each other one is a container and an image. */
    Answer set(List<String> arguments) {
        String name = arguments.getFirst().substring(arguments.getFirst().indexOf('/') + 1);
        Optional<Pod> pod = api.get(Pod.class, namespace, name);
        if (pod.isEmpty()) return new Answer.Refused("Error from server (NotFound): pods \"" + name + "\" not found");
        Map<String, String> images = new LinkedHashMap<>();
        for (String pair : arguments.subList(1, arguments.size())) {
            images.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        api.update(pod.get(), p -> {
            PodSpec spec = p.spec().withContainers(with(p.spec().containers(), images)).withInitContainers(
                    with(p.spec().initContainers(), images));
            return p.withSpec(spec).withMetadata(p.metadata().withGeneration(p.metadata().generation() + 1));
        });
        return new Answer.Updated(pod.get().key(), "v1", "image");
    }

    private static List<Container> with(List<Container> containers, Map<String, String> images) {
        return containers.stream().map(c -> c.withImage(images.getOrDefault(c.name(), c.image()))).toList();
    }
}
