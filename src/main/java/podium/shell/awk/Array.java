package podium.shell.awk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.kernel.Text;

/** An associative array. */
final class Array {
    /** The sizes that the hash table of BusyBox takes when it grows; a table holds ten elements a slot. */
    private static final List<Integer> SIZES = List.of(61, 251, 1021, 4093, 16381, 65521);
    private static final int LOAD = 10;

    private final SequencedMap<String, Cell> elements = new LinkedHashMap<>();

    Cell cell(String key) {
        return elements.computeIfAbsent(key, name -> new Cell());
    }

    Optional<Cell> find(String key) {
        return Optional.ofNullable(elements.get(key));
    }

    void remove(String key) {
        elements.remove(key);
    }

    void clear() {
        elements.clear();
    }

    int size() {
        return elements.size();
    }

    /** The keys in the order in which for walks them: by slot of the hash table, the newest of a slot first. */
    List<String> keys() {
        int size = SIZES.stream().filter(slots -> elements.size() <= slots * LOAD).findFirst().orElse(SIZES.getLast());
        List<String> keys = new ArrayList<>(elements.sequencedKeySet().reversed());
        keys.sort(java.util.Comparator.comparingInt(key -> slot(key, size)));
        return keys;
    }

    private static int slot(String key, int size) {
        int hash = 0;
        for (byte b : Text.bytes(key)) hash = b + (hash << 6) + (hash >>> 26);
        return Integer.remainderUnsigned(hash, size);
    }
}
