package podium.frame;

import java.time.Instant;

/** A request that a container sent over the network and what it met. */
public record RequestFrame(Instant at, String container, String host, int port, String outcome) {
}
