package podium.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A run, recorded: the one thing that printers, pictures and grades read.
 *
 * @param start the moment of the scenario's second 0
 * @param end the last moment that was simulated
 * @param changes in order of time
 */
public record Timeline(Scenario scenario, Instant start, Instant end, List<Change> changes) {
    /** The first moment of every simulation; nothing depends on it but printed dates. */
    public static final Instant EPOCH = Instant.parse("2026-01-05T09:00:00Z");

    /** Seconds after the start. */
    public Duration sinceStart(Instant at) {
        return Duration.between(start, at);
    }
}
