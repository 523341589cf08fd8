package podium.control;

/** Where a Pod goes. */
public sealed interface Placement {
    /** A node takes it. */
    record Bound(String node) implements Placement {
    }

    /** No node does; the message of the event and of the condition. */
    record Unschedulable(String message) implements Placement {
    }
}
