package podium.simulation.node;

import java.time.Duration;
import podium.simulation.time.Draws;
import podium.simulation.time.Fiber;

/**
 * The runtime's work on a node: what begins beside other work takes that many times as long, since they share the node's
 * processors. Several Pods that are made at once come up more slowly than one, as recorded.
 */
public final class NodeLoad {
    private final Draws draws;
    private int running;

    /** A node at rest; how long each piece of work takes is drawn. */
    public NodeLoad(Draws draws) {
        this.draws = draws;
    }

    /** Does one piece of work that takes so long in the mean on an idle node. */
    void work(Fiber fiber, Duration mean, String what) {
        running++;
        try {
            fiber.sleep(Latencies.drawn(draws, mean, what).multipliedBy(running));
        } finally {
            running--;
        }
    }
}
