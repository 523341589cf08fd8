package podium.kubectl.flags;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line that has been read.
 *
 * @param given the values of each flag that was given, in order
 * @param words what is no flag
 * @param dash how many of the words stand before {@code --}; -1 without one
 */
public record Flags(FlagSet known, Map<String, List<String>> given, List<String> words, int dash) {
    /** Whether a flag was given. */
    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** The last value of a flag, or its preset; the empty text when there is neither. */
    public String text(String name) {
        return find(name).orElse("");
    }

    /** The last value of a flag, or its preset. */
    public Optional<String> find(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        return values.isEmpty() ? known.find(name).flatMap(Flag::preset) : Optional.of(values.getLast());
    }

    /** Whether a switch is on. */
    public boolean is(String name) {
        return List.of("true", "1", "t", "T", "TRUE", "True").contains(text(name));
    }

    /** A number. */
    public long number(String name) {
        return Long.parseLong(text(name).replaceFirst("^\\+", ""));
    }

    /** A duration. */
    public Duration duration(String name) {
        return GoDuration.parse(text(name));
    }

    /** All values of a flag that may be given more than once. */
    public List<String> all(String name) {
        boolean list = known.find(name).filter(f -> f.form() == Flag.Form.LIST).isPresent();
        List<String> values = given.getOrDefault(name, List.of());
        return list ? values.stream().flatMap(v -> List.of(v.split(",", -1)).stream()).toList() : values;
    }

    /** The words before {@code --}. */
    public List<String> beforeDash() {
        return dash < 0 ? words : words.subList(0, dash);
    }

    /** The words after {@code --}. */
    public List<String> afterDash() {
        return dash < 0 ? List.of() : words.subList(dash, words.size());
    }
}
