package podium.simulation.api;

/** What the deletion of an object means for those that it owns. Rule: controllers.md §8. */
public enum Propagation {
    /** The object goes at once, its dependents after it. */
    BACKGROUND,
    /** The dependents go first. */
    FOREGROUND,
    /** The dependents stay, without an owner. */
    ORPHAN
}
