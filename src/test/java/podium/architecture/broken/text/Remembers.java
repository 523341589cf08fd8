package podium.architecture.broken.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** State in statics; the last one is a constant. */
final class Remembers {
    static final List<String> SEEN = new ArrayList<>();
    static final int[] COUNTS = new int[3];
    static final AtomicInteger NEXT = new AtomicInteger();
    static final List<String> NAMES = List.of("a", "b");
    static int last = NAMES.size();

    private Remembers() {
    }

    static void see(String name) {
        SEEN.add(name);
        COUNTS[0] = NEXT.get();
    }

    static List<String> copy() {
        List<String> names = new ArrayList<>();
        names.addAll(NAMES);
        return names;
    }
}
