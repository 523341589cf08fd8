package podium.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import podium.cluster.Event;
import podium.cluster.pod.Pod;
import podium.kubectl.table.PodRow;
import podium.simulation.Change;
import podium.simulation.Timeline;

/** What {@code kubectl get pods -w} prints as a run goes on, with the second in front. */
final class WatchTable {
    private static final String FORM = "%8s  %-32s %-7s %-28s %-14s %s";

    private WatchTable() {
    }

    /** Every row of the watch. */
    static void print(Timeline timeline, Consumer<String> line) {
        List<String> rows = timeline.changes().stream().map(change -> row(timeline, change)).flatMap(
                java.util.Optional::stream).toList();
        if (rows.isEmpty()) return;
        line.accept(header());
        rows.forEach(line);
    }

    /** The titles of the columns. */
    static String header() {
        return String.format(Locale.ROOT, FORM, "TIME", "NAME", "READY", "STATUS", "RESTARTS", "AGE");
    }

    /** The row that a change makes the watch print, if any. */
    static java.util.Optional<String> row(Timeline timeline, Change change) {
        if (!(change instanceof Change.ObjectChanged(Instant at, Change.Watch type, Pod pod, _)))
            return java.util.Optional.empty();
        List<String> cells = PodRow.cells(pod, at);
        return java.util.Optional.of(
                String.format(Locale.ROOT, FORM, seconds(timeline, at), cells.get(0), cells.get(1), cells.get(2),
                        cells.get(3), cells.get(4)));
    }

    /** Every event as it is written. */
    static void events(Timeline timeline, Consumer<String> line) {
        line.accept(
                String.format(Locale.ROOT, "%8s  %-8s %-18s %-24s %s", "TIME", "TYPE", "REASON", "OBJECT", "MESSAGE"));
        for (Change change : timeline.changes()) {
            if (!(change instanceof Change.EventChanged(Instant at, Event e))) continue;
            String count = e.count() > 1 ? " (x" + e.count() + ")" : "";
            line.accept(
                    String.format(Locale.ROOT, "%8s  %-8s %-18s %-24s %s", seconds(timeline, at), e.type(), e.reason(),
                            e.about().kind().toLowerCase(Locale.ROOT) + "/" + e.about().name(), e.message() + count));
        }
    }

    private static String seconds(Timeline timeline, Instant at) {
        return String.format(Locale.ROOT, "%.2fs", timeline.sinceStart(at).toMillis() / 1000.0);
    }
}
