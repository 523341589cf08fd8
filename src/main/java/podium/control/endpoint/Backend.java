package podium.control.endpoint;

import java.util.SequencedMap;

/**
 * One address behind a Service.
 *
 * @param hostname the name under a headless Service; empty when it has none
 * @param serving whether it takes requests
 * @param terminating whether it is about to go
 * @param published whether it counts as ready whatever it says
 * @param ports the port numbers by the names of the Service's ports
 */
public record Backend(String address, String hostname, boolean serving, boolean terminating, boolean published,
        SequencedMap<String, Integer> ports) {
    /** Ready as a slice says it. */
    public boolean ready() {
        return published || (serving && !terminating);
    }
}
