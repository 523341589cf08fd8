package podium.kubectl.table;

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

/** Why a Pod or one of its containers is as it is at a moment. */
public final class WhyOutput {
    private final ClusterView view;
    private final Instant start;

    /**
     * Asks about a moment.
     *
     * @param start the moment that times are counted from
     */
    public WhyOutput(ClusterView view, Instant start) {
        this.view = view;
        this.start = start;
    }

    /** An answer, or what is wrong with the question. */
    public sealed interface Answer {
        /** Lines of an answer. */
        record Told(List<String> lines) implements Answer {
        }

        /** What is wrong with the question. */
        record Refused(String problem) implements Answer {
        }
    }

    /**
     * Answers.
     *
     * @param asked POD, or POD/CONTAINER
     */
    public Answer answer(String asked) {
        String[] parts = asked.split("/", 2);
        Optional<Pod> found = view.find(Pod.class, new ObjectKey("Pod", view.namespace(), parts[0]));
        if (found.isEmpty())
            return new Answer.Refused("there is no Pod \"" + parts[0] + "\" at this moment; ask for POD or "
                    + "POD/CONTAINER" + present());
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
