package podium.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The parameters behind the question mark of a request. */
record Parameters(Map<String, List<String>> values) {
    /** The first value of a parameter; empty when it is not there. */
    String text(String name) {
        return values.getOrDefault(name, List.of("")).getFirst();
    }

    /** All values of a parameter. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether a switch is on. */
    boolean isOn(String name) {
        String text = text(name);
        return values.containsKey(name) && (text.isEmpty() || text.equals("true") || text.equals("1"));
    }

    /**
     * A whole number.
     *
     * @throws ApiException for other text
     */
    OptionalLong number(String name) {
        String text = text(name);
        if (text.isEmpty()) return OptionalLong.empty();
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw ApiException.of(400, "BadRequest", "strconv.ParseInt: parsing \"" + text + "\": invalid syntax");
        }
    }

    /** A text, when it is there. */
    Optional<String> optional(String name) {
        return Optional.of(text(name)).filter(t -> !t.isEmpty());
    }
}
