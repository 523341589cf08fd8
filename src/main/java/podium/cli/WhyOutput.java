package podium.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.frame.ClusterView;
import podium.frame.WhyText;
import podium.kubectl.table.PodSummary;

/** Why a Pod or one of its containers is as it is at a moment. */
final class WhyOutput {
    private static final List<Kind> OF_CONTAINER = List.of(Kind.STATE, Kind.READY, Kind.RESTARTS, Kind.BACK_OFF,
            Kind.IMAGE, Kind.STOP);
    private final ClusterView view;
    private final Instant start;

    /** @param start the moment that times are counted from */
    WhyOutput(ClusterView view, Instant start) {
        this.view = view;
        this.start = start;
    }

    /** An answer, or what is wrong with the question. */
    sealed interface Answer {
        record Told(List<String> lines) implements Answer {
        }

        record Refused(String problem) implements Answer {
        }
    }

    /** @param asked POD, or POD/CONTAINER */
    Answer answer(String asked) {
        String[] parts = asked.split("/", 2);
        Optional<Pod> found = view.find(Pod.class, new ObjectKey("Pod", view.namespace(), parts[0]));
        if (found.isEmpty())
            return new Answer.Refused("there is no Pod \"" + parts[0] + "\" at this moment; --why takes POD or "
                    + "POD/CONTAINER, and --until says when to look" + present());
        Pod pod = found.get();
        if (parts.length == 1) return new Answer.Told(pod(pod));
        List<String> names = Stream.concat(pod.spec().initContainers().stream(),
                pod.spec().containers().stream()).map(Container::name).toList();
        if (!names.contains(parts[1]))
            return new Answer.Refused("Pod \"" + parts[0] + "\" has no container \"" + parts[1] + "\"; it has "
                    + String.join(", ", names));
        return new Answer.Told(container(pod, parts[1]));
    }

    private String present() {
        List<String> names = view.list(Pod.class, view.namespace()).stream().map(p -> p.metadata().name()).toList();
        return names.isEmpty() ? "; there is none" : "; there are " + String.join(", ", names);
    }

    private List<String> pod(Pod pod) {
        WhyText text = new WhyText(start);
        PodSummary.of(pod).why().forEach(why -> text.add(view.explain(pod, why)));
        view.whys(pod).stream().filter(w -> ofPod(w.decided().why().about())).forEach(text::add);
        return text.lines();
    }

    private static boolean ofPod(Topic about) {
        return about.name().isEmpty() || about.kind() == Kind.CONDITION;
    }

    private List<String> container(Pod pod, String name) {
        WhyText text = new WhyText(start);
        OF_CONTAINER.forEach(kind -> view.why(pod, Topic.of(kind, name)).ifPresent(text::add));
        view.whyNotStarted(pod, name).ifPresent(text::add);
        Stream.of("startup", "liveness", "readiness").flatMap(
                probe -> view.why(pod, Topic.of(Kind.PROBE, name + "/" + probe)).stream()).forEach(text::add);
        return text.lines();
    }
}
