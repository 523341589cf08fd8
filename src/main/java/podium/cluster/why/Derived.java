package podium.cluster.why;

import java.util.List;

/**
 * A value with the derivations of all that it shows.
 *
 * @param <T> the kind of value
 */
public record Derived<T>(T value, List<Derivation> why) {
    public Derived {
        why = List.copyOf(why);
    }
}
