package podium.serve;

import java.util.List;
import podium.simulation.Change;

/**
 * Resource versions. One object's version counts the writes of the store; a list has the place in the trace at which it
 * was taken, far above them, so that a watch goes on from there and misses no event.
 */
final class Versions {
    private static final long LISTS = 1_000_000_000L;

    private Versions() {
    }

    /** The version of a list that was taken after so many changes. */
    static String ofList(int seen) {
        return Long.toString(LISTS + seen);
    }

    /**
     * The place in the trace from which a watch goes on.
     *
     * @throws ApiException for what is no version
     */
    static int place(String version, List<Change> changes) {
        long number;
        try {
            number = Long.parseLong(version);
        } catch (NumberFormatException e) {
            throw ApiException.of(400, "BadRequest", "Invalid resource version \"" + version + "\": "
                    + "strconv.ParseUint: parsing \"" + version + "\": invalid syntax");
        }
        if (number >= LISTS) return (int) Math.min(number - LISTS, changes.size());
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (changes.get(i) instanceof Change.ObjectChanged c && version(c) <= number) return i + 1;
        }
        return 0;
    }

    private static long version(Change.ObjectChanged change) {
        return Long.parseLong(change.object().metadata().resourceVersion());
    }
}
