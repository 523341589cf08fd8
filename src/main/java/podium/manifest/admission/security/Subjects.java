package podium.manifest.admission.security;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;

/** How violations name containers and values. Rule: api.md §6.7, C, X and V. */
final class Subjects {
    private Subjects() {
    }

    /** All containers, init containers first. */
    static List<Container> containers(PodSpec spec) {
        return Stream.concat(spec.initContainers().stream(), spec.containers().stream()).toList();
    }

    /** The names of those containers that are meant, in order. */
    static List<String> names(PodSpec spec, Predicate<Container> meant) {
        return containers(spec).stream().filter(meant).map(Container::name).toList();
    }

    /** {@code container "a"}, or {@code containers "a", "b"}. */
    static String of(List<String> names) {
        return (names.size() == 1 ? "container " : "containers ") + quoted(names);
    }

    /** The Pod, containers, or both. */
    static String of(boolean pod, List<String> names) {
        if (names.isEmpty()) return "pod";
        return (pod ? "pod and " : "") + of(names);
    }

    static String quoted(Collection<String> values) {
        return values.stream().map(v -> "\"" + v + "\"").collect(Collectors.joining(", "));
    }

    /** Values in quotes, each once, sorted. */
    static String values(Stream<String> values) {
        return quoted(values.collect(Collectors.toCollection(TreeSet::new)));
    }

    /** One word for one, another for more. */
    static String plural(int number, String one, String more) {
        return number == 1 ? one : more;
    }
}
