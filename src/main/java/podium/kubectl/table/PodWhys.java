package podium.kubectl.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import podium.cluster.pod.Pod;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.frame.ClusterView;
import podium.frame.Why;

/** What answers the question why a Pod or one of its containers is as it is, in the order in which one asks. */
public final class PodWhys {
    private static final List<Kind> OF_CONTAINER = List.of(Kind.STATE, Kind.READY, Kind.RESTARTS, Kind.BACK_OFF,
            Kind.IMAGE, Kind.STOP);

    private PodWhys() {
    }

    /** The cells of its row, then what has been decided about the Pod as a whole. */
    public static List<Why> of(ClusterView view, Pod pod) {
        Stream<Why> cells = PodSummary.of(pod).why().stream().map(why -> view.explain(pod, why));
        return Stream.concat(cells, view.whys(pod).stream().filter(w -> ofPod(w.decided().why().about()))).toList();
    }

    private static boolean ofPod(Topic about) {
        return about.name().isEmpty() || about.kind() == Kind.CONDITION;
    }

    /** Its state, what keeps it from a start, and its probes. */
    public static List<Why> of(ClusterView view, Pod pod, String container) {
        List<Why> whys = new ArrayList<>();
        OF_CONTAINER.forEach(kind -> view.why(pod, Topic.of(kind, container)).ifPresent(whys::add));
        view.whyNotStarted(pod, container).ifPresent(whys::add);
        Stream.of("startup", "liveness", "readiness").flatMap(
                probe -> view.why(pod, Topic.of(Kind.PROBE, container + "/" + probe)).stream()).forEach(whys::add);
        return whys;
    }
}
