package podium.cluster;

import java.util.Locale;

/** The names of resources. Rule: api.md §1.4.3. */
public final class Plurals {
    private Plurals() {
    }

    /** The resource of a kind without its group, as in {@code networkpolicies} for {@code NetworkPolicy}. */
    public static String of(String kind) {
        String lower = kind.toLowerCase(Locale.ROOT);
        if (lower.equals("endpoints")) return lower;
        if (lower.endsWith("s")) return lower + "es";
        boolean consonant = lower.endsWith("y") && !lower.endsWith("ay");
        return consonant ? lower.substring(0, lower.length() - 1) + "ies" : lower + "s";
    }
}
