package podium.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of a comparison agreed, by measure, and in words what did not. */
final class Score {
    /** How many of how many items agreed. */
    record Share(int agreed, int all) {
        boolean complete() {
            return agreed == all;
        }

        Share plus(int moreAgreed, int more) {
            return new Share(agreed + moreAgreed, all + more);
        }

        @Override
        public String toString() {
            return agreed + "/" + all;
        }
    }

    private final Map<String, Share> shares = new TreeMap<>();
    private final Map<String, List<String>> differences = new TreeMap<>();

    void add(String measure, boolean agreed, String why) {
        add(measure, agreed ? 1 : 0, 1, why);
    }

    void add(String measure, int agreed, int all, String why) {
        shares.merge(measure, new Share(agreed, all), (old, one) -> old.plus(one.agreed, one.all));
        if (agreed < all) differences.computeIfAbsent(measure, k -> new ArrayList<>()).add(why);
    }

    /** The shares by measure. */
    Map<String, Share> shares() {
        return shares;
    }

    /** What differed by measure; a measure without differences has no entry. */
    Map<String, List<String>> differences() {
        return differences;
    }
}
