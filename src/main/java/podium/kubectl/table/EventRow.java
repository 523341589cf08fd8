package podium.kubectl.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import podium.cluster.OtherObject;

/** The row of an event. Rule: kubectl.md §3. */
final class EventRow {
    private EventRow() {
    }

    static List<String> cells(OtherObject event, Instant now, boolean wide) {
        List<String> row = new ArrayList<>();
        JsonNode first = first(event, "firstTimestamp", "eventTime");
        row.add(OtherTables.since(first(event, "lastTimestamp", "firstTimestamp", "eventTime"), now));
        row.add(OtherTables.at(event, "type").asText());
        row.add(OtherTables.at(event, "reason").asText());
        row.add(OtherTables.at(event, "involvedObject", "kind").asText().toLowerCase(Locale.ROOT) + "/"
                + OtherTables.at(event, "involvedObject", "name").asText());
        if (wide) {
            row.add(OtherTables.at(event, "involvedObject", "fieldPath").asText());
            String source = OtherTables.at(event, "source", "component").asText(
                    OtherTables.at(event, "reportingComponent").asText());
            String host = OtherTables.at(event, "source", "host").asText();
            row.add(host.isEmpty() ? source : source + ", " + host);
        }
        row.add(OtherTables.at(event, "message").asText().strip());
        if (wide) {
            row.add(OtherTables.since(first, now));
            row.add(OtherTables.at(event, "count").asText("1"));
            row.add(event.metadata().name());
        }
        return row;
    }

    private static JsonNode first(OtherObject event, String... fields) {
        for (String field : fields) {
            JsonNode stamp = OtherTables.at(event, field);
            if (!stamp.isMissingNode() && !stamp.isNull()) return stamp;
        }
        return OtherTables.at(event, "none");
    }
}
