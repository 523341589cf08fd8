package podium.desktop.wiring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import podium.cluster.pod.Pod;
import podium.frame.ClusterView;
import podium.frame.TimelineIndex;
import podium.kubectl.table.KindTable;
import podium.kubectl.table.KindTables;
import podium.simulation.Timeline;

/** The rows of {@code kubectl get pods} over a run. */
public final class PodRows {
    private final TimelineIndex index;
    private final String namespace;
    private final KindTable<Pod> table = KindTables.of(Pod.class).orElseThrow();

    /** Reads a run through. */
    public PodRows(Timeline timeline) {
        index = new TimelineIndex(timeline);
        namespace = timeline.scenario().namespace();
    }

    /** The header and a row for each Pod; empty while there is none. */
    public List<List<String>> at(Instant moment) {
        ClusterView view = index.at(moment);
        List<Pod> pods = view.list(Pod.class, namespace);
        if (pods.isEmpty()) return List.of();
        List<List<String>> rows = new ArrayList<>(List.of(table.header(false)));
        pods.forEach(pod -> rows.add(table.row(pod, moment, false, false)));
        return rows;
    }
}
