package podium.cluster.why;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why something has the value that it has.
 *
 * @param value what was decided, as it is shown
 * @param inputs what the rule read, in the order in which it matters; never empty
 */
public record Derivation(Topic about, String value, StatedRule rule, List<Input> inputs) {
    public Derivation {
        inputs = List.copyOf(inputs);
    }

    /** A derivation from some inputs. */
    public static Derivation of(Topic about, String value, StatedRule rule, Input... inputs) {
        return new Derivation(about, value, rule, List.of(inputs));
    }

    /** The inputs as a sentence. */
    public String because() {
        return inputs.stream().map(Input::words).collect(Collectors.joining("; "));
    }
}
