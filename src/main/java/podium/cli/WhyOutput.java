package podium.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.frame.ClusterView;
import podium.frame.Why;
import podium.frame.WhyText;
import podium.kubectl.table.PodWhys;

/** Why a Pod or one of its containers is as it is at a moment. */
final class WhyOutput {
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
        if (parts.length == 1) return new Answer.Told(told(PodWhys.of(view, pod)));
        List<String> names = Stream.concat(pod.spec().initContainers().stream(),
                pod.spec().containers().stream()).map(Container::name).toList();
        if (!names.contains(parts[1]))
            return new Answer.Refused("Pod \"" + parts[0] + "\" has no container \"" + parts[1] + "\"; it has "
                    + String.join(", ", names));
        return new Answer.Told(told(PodWhys.of(view, pod, parts[1])));
    }

    private String present() {
        List<String> names = view.list(Pod.class, view.namespace()).stream().map(p -> p.metadata().name()).toList();
        return names.isEmpty() ? "; there is none" : "; there are " + String.join(", ", names);
    }

    private List<String> told(List<Why> whys) {
        WhyText text = new WhyText(start);
        whys.forEach(text::add);
        return text.lines();
    }
}
