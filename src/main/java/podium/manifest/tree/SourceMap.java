package podium.manifest.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.text.Span;

/**
 * Where each field of a document stands. Paths are written as the API server writes them, as in
 * {@code spec.containers[0].image}; a key of a map may stand in brackets or behind a dot. The empty path is the whole
 * document.
 *
 * @param blocks the paths of lists and mappings
 */
public record SourceMap(Map<String, Span> keys, Map<String, Span> values, Set<String> blocks) {
    private static final Pattern BRACKETED_KEY = Pattern.compile("\\[([^\\]]*[^\\]0-9][^\\]]*)\\]");

    /** The span of a field's key. */
    public Optional<Span> key(String path) {
        return find(keys, path);
    }

    /** The span of a field's value. */
    public Optional<Span> value(String path) {
        return find(values, path);
    }

    /**
     * The best place for a remark on a path: a scalar itself, the key of a list or mapping, and for a missing field what
     * is nearest around it.
     */
    public Span nearest(String path) {
        String around = path;
        while (!around.isEmpty()) {
            Optional<Span> value = value(around);
            if (value.isPresent()) return blocks.contains(around) ? key(around).orElse(value.get()) : value.get();
            around = parent(around);
        }
        return value("").orElse(new Span(0, 0));
    }

    /** The maps of a list's items, with paths that start at the item: an item of a List is an object of its own. */
    public List<SourceMap> items(String list) {
        List<SourceMap> maps = new ArrayList<>();
        keys.forEach((path, span) -> item(list, path, maps, (map, inside) -> map.keys().put(inside, span)));
        values.forEach((path, span) -> item(list, path, maps, (map, inside) -> map.values().put(inside, span)));
        blocks.forEach(path -> item(list, path, maps, (map, inside) -> map.blocks().add(inside)));
        return maps;
    }

    private static void item(String list, String path, List<SourceMap> maps, BiConsumer<SourceMap, String> put) {
        int start = list.length() + 1;
        int end = path.startsWith(list + "[") ? path.indexOf(']', start) : -1;
        if (end < 0) return;
        String rest = path.substring(end + 1);
        boolean inside = rest.isEmpty() || rest.startsWith(".");
        if (!inside || !path.substring(start, end).matches("\\d{1,9}")) return;
        int index = Integer.parseInt(path.substring(start, end));
        while (maps.size() <= index) {
            maps.add(new SourceMap(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>()));
        }
        put.accept(maps.get(index), rest.isEmpty() ? "" : rest.substring(1));
    }

    private static String parent(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? "" : path.substring(0, cut);
    }

    private static Optional<Span> find(Map<String, Span> places, String path) {
        Optional<Span> exact = Optional.ofNullable(places.get(path));
        if (exact.isPresent() || path.indexOf('[') < 0) return exact;
        Matcher bracketed = BRACKETED_KEY.matcher(path);
        return Optional.ofNullable(places.get(bracketed.replaceAll(m -> Matcher.quoteReplacement("." + m.group(1)))));
    }
}
