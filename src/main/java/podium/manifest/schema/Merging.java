package podium.manifest.schema;

/**
 * How a strategic merge patch treats a field.
 *
 * @param strategy as in {@code merge} or {@code merge,retainKeys}; empty for a list that is replaced as a whole
 * @param key the field that tells the elements of a list apart; empty for values that are told apart by themselves
 */
public record Merging(String strategy, String key) {
    /** A field without a strategy of its own. */
    public static final Merging NONE = new Merging("", "");

    /** Whether elements of a list are merged one by one. */
    public boolean merges() {
        return strategy.contains("merge");
    }

    /** Whether keys that the new value lacks are dropped. */
    public boolean retainsKeys() {
        return strategy.contains("retainKeys");
    }
}
