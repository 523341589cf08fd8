package podium.architecture.broken.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Collections without an order, beside those of at most one element and those that keep one, which are allowed. */
final class LosesTheOrder {
    private LosesTheOrder() {
    }

    static List<Map<String, Integer>> maps() {
        return List.of(new HashMap<>(), new ConcurrentHashMap<>(), Map.of("a", 1, "b", 2), Map.of("a", 1),
                new TreeMap<>());
    }

    static List<Set<String>> sets() {
        return List.of(new HashSet<>(), Set.of("a", "b"), Set.of("a"), Set.of());
    }

    static Set<String> many(String... names) {
        return Set.of(names);
    }

    static Set<String> collected(List<String> names) {
        return names.stream().collect(Collectors.toSet());
    }

    static Map<Integer, List<String>> grouped(List<String> names) {
        return names.stream().collect(Collectors.groupingBy(String::length));
    }

    static Map<Integer, List<String>> sorted(List<String> names) {
        return names.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    }

    static int address(Object object) {
        return System.identityHashCode(object);
    }
}
