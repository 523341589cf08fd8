package podium.progress;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A value of a JSON file with the way to it, so that a wrong one can be named.
 *
 * @param way as in {@code quiz[3].at}
 */
record JsonField(String way, JsonNode node) {
    /** As wide as the columns of the database that take a name. */
    private static final int LONGEST_NAME = 200;

    /** A value that is missing or of another kind than it must be. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }

    /** Makes a value of a field. */
    @FunctionalInterface
    interface Reader<T> {
        T read(JsonField field) throws Wrong;
    }

    JsonField in(String key) {
        return new JsonField(way.isEmpty() ? key : way + "." + key, node.path(key));
    }

    <T> Optional<T> optional(String key, Reader<T> reader) throws Wrong {
        return node.has(key) ? Optional.of(reader.read(in(key))) : Optional.empty();
    }

    <T> List<T> list(String key, Reader<T> reader) throws Wrong {
        JsonField field = in(key);
        if (!field.node.isArray()) throw field.wrong("a list");
        List<T> values = new ArrayList<>();
        for (int i = 0; i < field.node.size(); i++) {
            values.add(reader.read(new JsonField(field.way + "[" + i + "]", field.node.get(i))));
        }
        return List.copyOf(values);
    }

    /** The fields of an object by their names, each of which fits the database. */
    SortedMap<String, JsonField> fields(String key) throws Wrong {
        JsonField field = in(key);
        if (!field.node.isObject()) throw field.wrong("an object");
        SortedMap<String, JsonField> fields = new TreeMap<>();
        for (var each : field.node.properties()) {
            if (each.getKey().length() > LONGEST_NAME)
                throw field.wrong("an object of names of 200 characters or less");
            fields.put(each.getKey(), field.in(each.getKey()));
        }
        return fields;
    }

    String text() throws Wrong {
        if (!node.isTextual()) throw wrong("a text");
        return node.textValue();
    }

    /** A text that names something. */
    String name() throws Wrong {
        String name = text();
        if (name.isBlank() || name.length() > LONGEST_NAME) throw wrong("a name of 1 to 200 characters");
        return name;
    }

    /** One of some words. */
    String oneOf(List<String> words) throws Wrong {
        String word = text();
        if (!words.contains(word)) throw wrong("one of " + String.join(", ", words));
        return word;
    }

    boolean flag() throws Wrong {
        if (!node.isBoolean()) throw wrong("true or false");
        return node.booleanValue();
    }

    int number(int least, int most) throws Wrong {
        if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
            throw wrong("a whole number from " + least + " to " + most);
        }
        return node.intValue();
    }

    /** What numbers and names are drawn from. */
    long seed() throws Wrong {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) throw wrong("a whole number of 64 bits");
        return node.longValue();
    }

    /** A number from 0 to 1. */
    double share() throws Wrong {
        if (!node.isNumber() || !(node.doubleValue() >= 0 && node.doubleValue() <= 1)) {
            throw wrong("a number from 0 to 1");
        }
        return node.doubleValue();
    }

    Instant time() throws Wrong {
        try {
            Instant time = Instant.parse(text());
            // What lies outside of these years has no place in the database.
            if (time.isBefore(Instant.EPOCH) || time.isAfter(Instant.parse("9999-12-31T00:00:00Z"))) {
                throw wrong("a time from 1970 to 9999");
            }
            return time;
        } catch (DateTimeException _) {
            throw wrong("a time such as 2026-01-05T09:00:00Z");
        }
    }

    Duration duration() throws Wrong {
        try {
            Duration duration = Duration.parse(text());
            if (duration.isNegative() || duration.toDays() > 10_000) throw wrong("a duration of 0 to 10000 days");
            return duration;
        } catch (DateTimeException _) {
            throw wrong("a duration such as PT1M10S");
        }
    }

    private Wrong wrong(String rule) {
        String found = node.isMissingNode() ? "is missing" : "is " + shortened(node.toString());
        return new Wrong(way + " " + found + "; it must be " + rule + ".");
    }

    private static String shortened(String json) {
        return json.length() <= 40 ? json : json.substring(0, 40) + "…";
    }
}
