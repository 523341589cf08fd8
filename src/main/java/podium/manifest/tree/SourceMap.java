package podium.manifest.tree;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The fields below a path, with paths that start there: an item of a List is an object of its own. */
    public SourceMap under(String path) {
        Set<String> inside = new LinkedHashSet<>();
        blocks.forEach(b -> inside.add(b.startsWith(path + ".") ? b.substring(path.length() + 1) : ""));
        return new SourceMap(below(keys, path), below(values, path), inside);
    }

    private static Map<String, Span> below(Map<String, Span> places, String path) {
        Map<String, Span> found = new LinkedHashMap<>();
        places.forEach((place, span) -> {
            if (place.equals(path)) found.put("", span);
            else if (place.startsWith(path + ".")) found.put(place.substring(path.length() + 1), span);
        });
        return found;
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
