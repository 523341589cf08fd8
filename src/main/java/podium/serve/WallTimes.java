package podium.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Moves the moments of the simulation to those of the wall's clock, since clients count ages by their own clock. Only what
 * the API declares to be a moment is moved; text of the user's own that looks like one stays.
 */
final class WallTimes {
    private static final String FORM = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";
    private static final Pattern MOMENT = Pattern.compile(FORM);
    private static final Pattern STAMP = Pattern.compile("(?m)^" + FORM + "(?= )");
    private static final Pattern FIELD = Pattern.compile(".*Time|.*Timestamp|startedAt|finishedAt|time");
    private static final List<String> FREE = List.of("annotations", "labels", "data", "stringData", "binaryData",
            "matchLabels", "env");
    /** The length of a moment up to its seconds. */
    private static final int SECONDS = "2026-01-01T00:00:00".length();
    private final Duration later;

    /** @param later how much later the wall's clock is; whole seconds of it count */
    WallTimes(Duration later) {
        this.later = Duration.ofSeconds(later.toSeconds());
    }

    /** The way back, from the wall's clock. */
    WallTimes back() {
        return new WallTimes(later.negated());
    }

    /** A tree, changed in place. */
    JsonNode moved(JsonNode tree) {
        switch (tree) {
            case ObjectNode object -> object.properties().forEach(this::move);
            case ArrayNode array -> array.forEach(this::moved);
            default -> {}
        }
        return tree;
    }

    private void move(Map.Entry<String, JsonNode> property) {
        JsonNode value = property.getValue();
        if (value instanceof TextNode && FIELD.matcher(property.getKey()).matches()
                && MOMENT.matcher(value.asText()).matches()) {
            property.setValue(TextNode.valueOf(moved(value.asText())));
        } else if (!FREE.contains(property.getKey())) {
            moved(value);
        }
    }

    /** Lines that each begin with a moment and a blank. */
    String movedLines(String lines) {
        return STAMP.matcher(lines).replaceAll(stamp -> moved(stamp.group()));
    }

    /** A moment with its fraction as it is written. */
    private String moved(String moment) {
        Instant wall = Instant.parse(moment.substring(0, SECONDS) + "Z").plus(later);
        return wall.toString().substring(0, SECONDS) + moment.substring(SECONDS);
    }

    /** The moment of the simulation that belongs to one of the wall's clock. */
    Instant within(Instant wall) {
        return wall.minus(later);
    }
}
