package podium.simulation.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import podium.cluster.ApiObject;
import podium.cluster.LabelSelectors;
import podium.cluster.ObjectKey;
import podium.simulation.api.ApiServer;

/** Finds the objects that the arguments of a command name. Rule: kubectl.md §4. */
record ObjectFinder(ApiServer api, String namespace) {
    private static final List<String> CLUSTER_WIDE = List.of("Node", "Namespace", "PersistentVolume");

    /**
     * What was found.
     *
     * @param rest the words behind the names
     * @param missing the problem of a name that there is not
     */
    record Found(List<ApiObject> objects, List<String> rest, Optional<String> missing) {
    }

    /**
     * Reads {@code kind/name …}, {@code kind name …} or {@code kind -l labels}.
     *
     * @param oneName whether a kind is followed by a single name, and then by other words
     */
    Found find(CommandLine line, boolean oneName) {
        List<String> words = line.words();
        List<DeleteArguments.Name> names = new ArrayList<>();
        int next = 0;
        while (next < words.size() && words.get(next).contains("/") && !words.get(next).contains("="))
            names.add(DeleteArguments.name(words.get(next++)));
        Optional<String> selector = line.has("all") ? Optional.of("") : line.value("selector");
        if (!names.isEmpty() || words.isEmpty()) return found(names, words.subList(next, words.size()));
        String kind = DeleteArguments.kind(words.getFirst());
        if (selector.isPresent()) return selected(kind, selector.get(), words.subList(1, words.size()));
        next = 1;
        while (next < words.size() && !(oneName && next > 1) && isName(words.get(next)))
            names.add(new DeleteArguments.Name(kind, words.get(next++)));
        return found(names, words.subList(next, words.size()));
    }

    /** A change of a label or a taint is no name: it sets or takes away something. */
    private static boolean isName(String word) {
        return !word.contains("=") && !word.contains(":") && !word.endsWith("-");
    }

    private Found found(List<DeleteArguments.Name> names, List<String> rest) {
        List<ApiObject> objects = new ArrayList<>();
        for (DeleteArguments.Name name : names) {
            Optional<ApiObject> object = api.get(key(name.kind(), name.name()));
            if (object.isEmpty())
                return new Found(objects, rest, Optional.of("Error from server (NotFound): " + name.resource() + " \""
                        + name.name() + "\" not found"));
            objects.add(object.get());
        }
        return new Found(objects, rest, Optional.empty());
    }

    ObjectKey key(String kind, String name) {
        return new ObjectKey(kind, CLUSTER_WIDE.contains(kind) ? "" : namespace, name);
    }

    /** In the order of their names, as the API server lists them. */
    Found selected(String kind, String selector, List<String> rest) {
        String where = key(kind, "").namespace();
        try {
            Predicate<Map<String, String>> labels = LabelSelectors.parse(selector);
            return new Found(api.list(ApiObject.class).stream().filter(o -> o.kind().equals(kind)
                    && o.metadata().namespace().equals(where) && labels.test(o.metadata().labels())).sorted(
                            Comparator.comparing(o -> o.metadata().name())).toList(),
                    rest, Optional.empty());
        } catch (IllegalArgumentException e) {
            return new Found(List.of(), rest, Optional.of("Error from server (BadRequest): Unable to find \"" + kind
                    + "\" that match label selector \"" + selector + "\", field selector \"\": " + e.getMessage()));
        }
    }
}
