package podium.desktop.drawer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import podium.cluster.pod.Pod;
import podium.cluster.why.Derivation;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.desktop.stage.Subject;
import podium.frame.ClusterView;
import podium.frame.Why;
import podium.kubectl.table.PodWhys;
import podium.simulation.Change.Decided;

/** The chains under what a Pod or a container shows, from the answer down to facts of the manifest. */
final class WhyRows {
    /** Deeper than any chain that rules make; a guard against one without end. */
    private static final int DEEPEST = 12;

    private final Instant start;
    private final Set<Decided> told = new LinkedHashSet<>();
    private final List<WhyRow> rows = new ArrayList<>();

    private WhyRows(Instant start) {
        this.start = start;
    }

    /** All chains at a moment; empty while the Pod is not there. */
    static List<WhyRow> of(ClusterView view, Instant start, Subject subject) {
        Optional<Pod> pod = view.find(Pod.class, subject.pod());
        WhyRows rows = new WhyRows(start);
        pod.map(p -> subject.container().isEmpty()
                ? PodWhys.of(view, p)
                : PodWhys.of(view, p, subject.container())).ifPresent(whys -> whys.forEach(why -> rows.add(why, 0)));
        return rows.rows;
    }

    private void add(Why why, int depth) {
        Decided decided = why.decided();
        Derivation derivation = decided.why();
        boolean first = told.add(decided);
        String time = Chronicle.time(Duration.between(start, decided.decided()));
        rows.add(new WhyRow(depth, decided.decided(), time, head(derivation),
                first ? derivation.inputs().stream().map(Input::words).toList() : List.of(),
                first ? Optional.of(new WhyRow.Told(derivation.rule(), derivation)) : Optional.empty()));
        if (!first || depth + 1 >= DEEPEST) return;
        why.grounds().forEach(ground -> ground.why().ifPresent(next -> add(next, depth + 1)));
    }

    private static String head(Derivation why) {
        Topic about = why.about();
        return switch (about.kind()) {
            case TURN, INSTANCE -> about.name() + " " + why.value();
            default -> about.words() + ": " + why.value();
        };
    }
}
