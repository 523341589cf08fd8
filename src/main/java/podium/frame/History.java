package podium.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries of one subject, each with its place in the timeline; found by place in O(log n). */
final class History<T> {
    private final List<Integer> places = new ArrayList<>();
    private final List<T> entries = new ArrayList<>();

    /** Appends; places only go up. */
    void add(int place, T entry) {
        places.add(place);
        entries.add(entry);
    }

    /** The last entry before a place. */
    Optional<T> last(int before) {
        int count = count(before);
        return count == 0 ? Optional.empty() : Optional.of(entries.get(count - 1));
    }

    /** All entries before a place, a view. */
    List<T> all(int before) {
        return entries.subList(0, count(before));
    }

    /** Where the first entry is. */
    int firstPlace() {
        return places.getFirst();
    }

    /** Where the last entry before a place is; -1 without one. */
    int lastPlace(int before) {
        int count = count(before);
        return count == 0 ? -1 : places.get(count - 1);
    }

    private int count(int before) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle) < before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
