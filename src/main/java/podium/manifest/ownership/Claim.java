package podium.manifest.ownership;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one manager owns of an object.
 *
 * @param since when it last changed the object; empty for one whose applies have changed nothing yet
 */
public record Claim(Manager manager, FieldSet fields, Optional<Instant> since) {
    /** Rule: appliers before others, then by time in seconds, by name, by version, by subresource. */
    static final Comparator<Claim> ORDER = Comparator.comparing((Claim c) -> c.manager().operation()).thenComparingLong(
            Claim::second).thenComparing(c -> c.manager().name()).thenComparing(
                    c -> c.manager().apiVersion()).thenComparing(c -> c.manager().subresource());

    /** The second since 1970; 0 without a time. */
    long second() {
        return since.map(Instant::getEpochSecond).orElse(0L);
    }

    /** The same with other fields. */
    Claim over(FieldSet others) {
        return new Claim(manager, others, since);
    }
}
