package podium.kubectl.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.HumanDuration;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.print.Form;
import podium.kubectl.print.Forms;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.table.TablePrinter;

/** {@code kubectl events}: sorted by time, unlike {@code get events}. Rule: kubectl.md §8. */
final class Events implements Verb {
    @Override
    public String name() {
        return "events";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(new FlagSet()).bool("all-namespaces,A", "watch,w", "no-headers").text("for").list(
                "types").number("chunk-size", "500");
    }

    @Override
    public void run(Call call) {
        for (String type : call.flags().all("types")) {
            if (!type.equalsIgnoreCase("Normal") && !type.equalsIgnoreCase("Warning"))
                throw KubectlException.error("valid --types are Normal or Warning");
        }
        Form form = Forms.ofChange(call.flags(), call.files());
        boolean everywhere = call.flags().is("all-namespaces");
        ResourceType events = ResourceTypes.need("events");
        List<ApiObject> all = everywhere
                ? call.stock().all(events)
                : call.stock().in(events, call.namespace());
        List<JsonNode> found = new ArrayList<>(
                all.stream().<JsonNode>map(call.trees()::tree).filter(e -> wanted(call, e)).toList());
        // the stamps of most events have whole seconds, so the finer one of the scheduler must not put its event behind them
        found.sort(Comparator.comparing(e -> last(e).truncatedTo(ChronoUnit.SECONDS)));
        if (found.isEmpty()) {
            call.out().error(everywhere
                    ? "No events found."
                    : "No events found in " + call.namespace() + " namespace.");
        } else if (!form.isHuman()) {
            var list = call.trees().empty().put("apiVersion", "v1").put("kind", "List");
            list.putArray("items").addAll(found);
            list.putObject("metadata").put("resourceVersion", "");
            call.out().print(form.print(list));
        } else {
            call.out().print(table(call, found, everywhere));
        }
    }

    private static boolean wanted(Call call, JsonNode event) {
        List<String> types = call.flags().all("types");
        if (!types.isEmpty() && types.stream().noneMatch(event.path("type").asText()::equalsIgnoreCase)) return false;
        String about = call.flags().text("for");
        if (about.isEmpty()) return true;
        int slash = about.indexOf('/');
        if (slash < 0) throw KubectlException.error("--for must be in resource/name form");
        Optional<ResourceType> type = ResourceTypes.find(about.substring(0, slash));
        if (type.isEmpty()) {
            throw new KubectlException(1, "the server doesn't have a resource type \"" + about.substring(0, slash)
                    + "\"");
        }
        return event.path("involvedObject").path("kind").asText().equals(type.get().kind())
                && event.path("involvedObject").path("name").asText().equals(about.substring(slash + 1));
    }

    private static Instant stamp(JsonNode event, String... fields) {
        for (String field : fields) {
            String text = event.path(field).asText();
            if (!text.isEmpty() && !text.equals("null")) return Instant.parse(text);
        }
        return Instant.EPOCH;
    }

    private static Instant last(JsonNode event) {
        return stamp(event, "lastTimestamp", "eventTime");
    }

    private static String table(Call call, List<JsonNode> events, boolean everywhere) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode event : events) {
            List<String> row = new ArrayList<>();
            if (everywhere) row.add(event.path("metadata").path("namespace").asText());
            row.addAll(List.of(age(event, call.cluster().now()), event.path("type").asText(),
                    event.path("reason").asText(), event.path("involvedObject").path("kind").asText() + "/"
                            + event.path("involvedObject").path("name").asText(),
                    event.path("message").asText().strip()));
            rows.add(row);
        }
        if (call.flags().is("no-headers")) return new TablePrinter().print(rows);
        List<String> header = List.of("LAST SEEN", "TYPE", "REASON", "OBJECT", "MESSAGE");
        List<String> full = new ArrayList<>(everywhere ? List.of("NAMESPACE") : List.of());
        full.addAll(header);
        return TablePrinter.table(full, rows);
    }

    private static String age(JsonNode event, Instant now) {
        String first = HumanDuration.since(Optional.of(stamp(event, "firstTimestamp", "eventTime")), now);
        int count = event.path("count").asInt(1);
        if (count <= 1) return first;
        return HumanDuration.since(Optional.of(last(event)), now) + " (x" + count + " over " + first + ")";
    }
}
