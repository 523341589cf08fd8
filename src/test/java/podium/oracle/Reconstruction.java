package podium.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.cluster.ApiJson;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.simulation.Change;

/**
 * API objects put together again from a recording: specs and statuses as they were watched. What the watch left out
 * (labels, annotations, owner, node address, start) is read from the top of the recorded description.
 */
final class Reconstruction {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx",
            Locale.ENGLISH);
    static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    /** How long after the end of a run its last state was asked for, in seconds. */
    private static final double QUERY_DELAY = 0.1;
    private static final ObjectMapper MAPPER = ApiJson.mapper();
    private final JsonNode trace;

    Reconstruction(JsonNode trace) {
        this.trace = trace;
    }

    /** The Pod of a watch entry; empty when the recording has no spec of it. */
    Optional<Pod> pod(JsonNode entry) {
        String name = entry.path("name").asText();
        JsonNode spec = trace.path("spec").path(name);
        if (spec.isMissingNode()) return Optional.empty();
        ObjectNode pod = MAPPER.createObjectNode();
        pod.put("apiVersion", "v1").put("kind", "Pod");
        ObjectNode metadata = pod.putObject("metadata").put("name", name).put("namespace",
                namespace());
        if (entry.path("deleting").asBoolean()) metadata.put("deletionTimestamp", START.toString());
        pod.set("spec", spec);
        ObjectNode status = entry.deepCopy();
        if (status.has("podIP")) status.putArray("podIPs").addObject().put("ip", status.path("podIP").asText());
        pod.set("status", status);
        description(name).ifPresent(text -> complete(metadata, status, text));
        return Optional.of(MAPPER.convertValue(pod, Pod.class));
    }

    private Optional<String> description(String name) {
        return List.of(trace.path("final").path("describe").asText().split("\n\n\n")).stream().filter(
                text -> text.lines().findFirst().orElse("").endsWith(" " + name)).findFirst();
    }

    private void complete(ObjectNode metadata, ObjectNode status, String text) {
        value(text, "Node").filter(node -> node.contains("/")).ifPresent(
                node -> status.put("hostIP", node.substring(node.indexOf('/') + 1)));
        value(text, "Start Time").ifPresent(
                t -> status.put("startTime", ZonedDateTime.parse(t, DATE).toInstant().toString()));
        value(text, "Controlled By").ifPresent(owner -> {
            ObjectNode reference = metadata.withArray("ownerReferences").addObject();
            reference.put("kind", owner.substring(0, owner.indexOf('/')));
            reference.put("name", owner.substring(owner.indexOf('/') + 1)).put("controller", true);
        });
        pairs(text, "Labels", "=").forEach((k, v) -> metadata.withObject("labels").put(k, v));
        pairs(text, "Annotations", ": ").forEach((k, v) -> metadata.withObject("annotations").put(k, v));
    }

    private static Optional<String> value(String text, String key) {
        Matcher m = Pattern.compile("(?m)^" + key + ": +(.+)$").matcher(text);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static Map<String, String> pairs(String text, String key, String separator) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher m = Pattern.compile("(?m)^" + key + ": +(.+(?:\n {10,}.+)*)$").matcher(text);
        if (!m.find() || m.group(1).equals("<none>")) return pairs;
        String last = "";
        for (String line : m.group(1).lines().toList()) {
            String pair = line.strip();
            int at = pair.indexOf(separator);
            if (pair.endsWith(":")) {
                last = pair.substring(0, pair.length() - 1);
            } else if (!last.isEmpty()) {
                pairs.merge(last, pair, (a, b) -> a + "\n" + b);
            } else {
                pairs.put(pair.substring(0, at), pair.substring(at + separator.length()));
            }
        }
        return pairs;
    }

    /** The state of each Pod that exists when the run ends, by name; the watch went on for a little longer. */
    List<Pod> livingPods() {
        Map<String, JsonNode> last = new TreeMap<>();
        trace.path("pods").valueStream().filter(
                entry -> entry.path("t").asDouble() <= trace.path("run").asDouble() + QUERY_DELAY).forEach(
                        entry -> last.put(entry.path("name").asText(), entry));
        return last.values().stream().filter(entry -> !entry.path("type").asText().equals("DELETED")).flatMap(
                entry -> pod(entry).stream()).toList();
    }

    /** The events about a Pod at the end. */
    List<Event> events(String pod) {
        double created = trace.path("pods").valueStream().filter(entry -> entry.path("name").asText().equals(
                pod) && entry.path("type").asText().equals("ADDED")).mapToDouble(
                        entry -> entry.path("t").asDouble()).max().orElse(0);
        Map<String, Event> last = new LinkedHashMap<>();
        eventChanges().stream().filter(c -> c.event().about().name().equals(pod)).filter(
                c -> !c.at().isBefore(at(created))).forEach(c -> last.put(c.event().name(), c.event()));
        return List.copyOf(last.values());
    }

    /** All events as they were written; a repetition carries on the event whose count it goes up from. */
    List<Change.EventChanged> eventChanges() {
        Map<String, Event> all = new LinkedHashMap<>();
        List<Change.EventChanged> changes = new ArrayList<>();
        for (JsonNode e : trace.path("events")) {
            int count = e.path("count").asInt(0);
            Instant at = at(e.path("t").asDouble());
            String field = e.path("field").isNull() ? "" : e.path("field").asText();
            String identity = Stream.of("type", "reason", "from", "object", "field", "message").map(
                    k -> e.path(k).asText()).collect(Collectors.joining("|"));
            Optional<Event> earlier = count > 1 ? Optional.ofNullable(all.get(identity)) : Optional.empty();
            Instant first = earlier.map(Event::first).orElse(at);
            String name = earlier.map(Event::name).orElse(identity + changes.size());
            List<String> object = List.of(e.path("object").asText().split("/", 2));
            Event event = new Event(name, e.path("type").asText(), e.path("reason").asText(),
                    e.path("from").asText(), new ObjectKey(object.getFirst(), namespace(), object.getLast()), field,
                    e.path("message").asText(), count, first, at);
            all.put(identity, event);
            changes.add(new Change.EventChanged(at, event));
        }
        return changes;
    }

    String namespace() {
        return "s-" + trace.path("scenario").asText();
    }

    /** The moment of a recorded second. */
    static Instant at(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    /** A moment after the last recorded one. */
    Instant end() {
        return START.plusSeconds(trace.path("run").asLong());
    }
}
