package podium.simulation.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodTemplateSpec;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.StatefulSet;
import podium.simulation.Answer;
import podium.simulation.api.ApiServer;
import podium.simulation.api.Strategies;

/** {@code kubectl set image}: of a Pod, or of the template that a workload makes Pods from. Rule: kubectl.md §8. */
final class ImageSetter {
    private final ApiServer api;
    private final String namespace;

    ImageSetter(ApiServer api, String namespace) {
        this.api = api;
        this.namespace = namespace;
    }

    /** Sets images; a kind and a name come first, then containers and their images; a star stands for all containers. */
    Answer set(List<String> arguments) {
        boolean joined = arguments.getFirst().contains("/");
        DeleteArguments.Name asked = joined
                ? DeleteArguments.name(arguments.getFirst())
                : new DeleteArguments.Name(DeleteArguments.kind(arguments.getFirst()), arguments.get(1));
        Optional<ApiObject> found = api.get(new ObjectKey(asked.kind(), namespace, asked.name()));
        if (found.isEmpty()) {
            return new Answer.Refused(
                    "Error from server (NotFound): " + asked.resource() + " \"" + asked.name() + "\" not found");
        }
        Map<String, String> images = new LinkedHashMap<>();
        for (String pair : arguments.subList(joined ? 1 : 2, arguments.size())) {
            int equals = pair.indexOf('=');
            if (equals > 0) images.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        api.update(found.get(), o -> Strategies.changed(o, with(o, images)));
        return new Answer.Updated(found.get().key(), found.get().apiVersion(), "image");
    }

    private static ApiObject with(ApiObject object, Map<String, String> images) {
        return switch (object) {
            case Pod pod -> pod.withSpec(with(pod.spec(), images));
            case Deployment d -> d.withSpec(d.spec().withTemplate(with(d.spec().template(), images)));
            case ReplicaSet r -> r.withSpec(r.spec().withTemplate(with(r.spec().template(), images)));
            case StatefulSet s -> s.withSpec(s.spec().withTemplate(with(s.spec().template(), images)));
            case DaemonSet d -> d.withSpec(d.spec().withTemplate(with(d.spec().template(), images)));
            case CronJob c -> c.withSpec(c.spec().withJobTemplate(c.spec().jobTemplate().withSpec(
                    c.spec().jobTemplate().spec().withTemplate(
                            with(c.spec().jobTemplate().spec().template(), images)))));
            default -> object;
        };
    }

    private static PodTemplateSpec with(PodTemplateSpec template, Map<String, String> images) {
        return new PodTemplateSpec(template.metadata(), template.spec().map(s -> with(s, images)));
    }

    private static PodSpec with(PodSpec spec, Map<String, String> images) {
        return spec.withContainers(with(spec.containers(), images)).withInitContainers(
                with(spec.initContainers(), images));
    }

    private static List<Container> with(List<Container> containers, Map<String, String> images) {
        return containers.stream().map(
                c -> Optional.ofNullable(images.getOrDefault(c.name(), images.get("*"))).map(c::withImage).orElse(
                        c)).toList();
    }
}
