package podium.frame;

import java.time.Instant;
import podium.cluster.ObjectKey;

/**
 * A controller of Pods at a moment, as the API shows it.
 *
 * @param owner the uid of the controller that it belongs to; empty for none
 * @param wanted how many Pods its spec asks for
 * @param reached how many of them are as they should be
 * @param goal what they should be: ready or succeeded
 * @param since when one of these numbers changed last
 */
public record ControllerFrame(ObjectKey key, String uid, String owner, int wanted, int reached, String goal,
        Instant since) {
    /** Its numbers in words. */
    public String words() {
        return "wants " + wanted + ", " + reached + " " + goal;
    }

    /** Whether it has nothing to do any more, as an old ReplicaSet of a rollout. */
    public boolean idle() {
        return wanted == 0 && reached == 0;
    }
}
