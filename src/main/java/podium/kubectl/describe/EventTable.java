package podium.kubectl.describe;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.cluster.Event;
import podium.kubectl.HumanDuration;

/** The events at the end of a description. Rule: kubectl.md §5.5. */
final class EventTable {
    private EventTable() {
    }

    static void write(DescribeWriter out, List<Event> events, Instant now) {
        out.heading(0, "Events", events.isEmpty());
        if (events.isEmpty()) return;
        out.line(1, "Type\tReason\tAge\tFrom\tMessage");
        out.line(1, "----\t------\t----\t----\t-------");
        // events of the scheduler have no last time stamp, so they come first
        events.stream().sorted(Comparator.comparing(e -> e.count() == 0 ? Instant.MIN : e.last())).forEach(
                e -> out.line(1, String.join("\t", e.type(), e.reason(), age(e, now), e.source(), message(e))));
    }

    /** How long ago, and how often since when. */
    static String age(Event event, Instant now) {
        String first = HumanDuration.since(Optional.of(event.first()), now);
        if (event.count() <= 1) return first;
        return HumanDuration.since(Optional.of(event.last()), now) + " (x" + event.count() + " over " + first + ")";
    }

    private static String message(Event event) {
        String text = event.message().strip();
        return event.fieldPath().isEmpty() ? text : event.fieldPath() + ": " + text;
    }
}
