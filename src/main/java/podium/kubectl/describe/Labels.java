package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Labels, annotations and what else descriptions write as lists of pairs. Rule: kubectl.md §5.2. */
final class Labels {
    private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
    private static final int LONGEST = 140;

    private Labels() {
    }

    static void labels(DescribeWriter out, int level, String key, Map<String, String> labels) {
        out.map(level, key, labels, (k, v) -> k + "=" + v);
    }

    static void annotations(DescribeWriter out, int level, Map<String, String> annotations) {
        out.list(level, "Annotations", annotations(annotations));
    }

    /** Annotations, one a line, but for the one that {@code kubectl apply} keeps. */
    static List<String> annotations(Map<String, String> annotations) {
        return new TreeMap<>(annotations).entrySet().stream().filter(e -> !e.getKey().equals(LAST_APPLIED)).flatMap(
                e -> annotation(e.getKey(), e.getValue())).toList();
    }

    private static Stream<String> annotation(String key, String text) {
        String value = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (key.length() + value.length() + 2 <= LONGEST && !value.contains("\n")) {
            return Stream.of(key + ": " + value);
        }
        int longest = LONGEST - 2;
        return Stream.concat(Stream.of(key + ":"), Stream.of(value.split("\n", -1)).map(
                line -> "  " + (line.length() > longest ? line.substring(0, longest) + "..." : line)));
    }

    /** A map of a tree, by key. */
    static SortedMap<String, String> map(JsonNode tree) {
        SortedMap<String, String> map = new TreeMap<>();
        tree.properties().forEach(p -> map.put(p.getKey(), p.getValue().asText()));
        return map;
    }

    /** A line without what stands behind the longest that is shown. */
    static String cut(String line) {
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }

    /** @param below how much deeper a profile of one's own stands */
    static void seccomp(DescribeWriter out, int level, int below, JsonNode profile) {
        String type = profile.path("type").asText();
        out.key(level, "SeccompProfile", type);
        if (type.equals("Localhost"))
            out.key(level + below, "LocalhostProfile", profile.path("localhostProfile").asText());
    }
}
