package podium.shell.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.LinkedHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * How a server behaves that needs no program of its own; {@code assets/images} describes it under {@code servers}.
 *
 * @param ports what it listens at
 * @param ready seconds from its start until it listens
 * @param says lines of its log while it starts; {@code %t} is the time
 * @param logsToError whether they go to standard error
 * @param needs directories that it must be able to write to, with what it says when it is not
 * @param http answers to GET by path; {@code *} stands for all other paths
 * @param root a directory whose files it serves; empty for none
 * @param replies what it answers to a line that begins so, on its ports
 * @param stop how it ends
 * @param version what it prints for {@code --version}; empty when it has no such option
 */
record ServerProfile(List<Integer> ports, double ready, List<String> says, boolean logsToError,
        SequencedMap<String, String> needs, SequencedMap<String, String> http, String root,
        SequencedMap<String, String> replies, Stop stop, String version) {
    /**
     * How a server ends after a signal.
     *
     * @param seconds how long it takes
     * @param code its exit code; empty when the signal's default ends it
     * @param says the last lines of its log
     */
    record Stop(double seconds, Optional<Integer> code, List<String> says) {
    }

    /** Reads the one line that an executable file of a server holds. */
    static ServerProfile parse(String line) {
        Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(line);
        SequencedMap<String, Object> map = map(document);
        SequencedMap<String, Object> stop = map(map.getOrDefault("stop", Map.of()));
        List<Integer> ports = list(map, "ports").stream().map(Integer::valueOf).toList();
        Optional<Integer> code = Optional.ofNullable(stop.get("code")).map(value -> Integer.valueOf(text(value)));
        return new ServerProfile(ports, number(map, "ready"), list(map, "says"),
                "stderr".equals(text(map.getOrDefault("log", ""))), strings(map, "needs"), strings(map, "http"),
                text(map.getOrDefault("root", "")), strings(map, "replies"),
                new Stop(number(stop, "seconds"), code, list(stop, "says")), text(map.getOrDefault("version", "")));
    }

    private static SequencedMap<String, Object> map(Object value) {
        SequencedMap<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> raw) raw.forEach((key, one) -> map.put(text(key), one == null ? "" : one));
        return map;
    }

    private static SequencedMap<String, String> strings(SequencedMap<String, Object> map, String key) {
        SequencedMap<String, String> strings = new LinkedHashMap<>();
        map(map.getOrDefault(key, Map.of())).forEach((name, value) -> strings.put(name, text(value)));
        return strings;
    }

    private static List<String> list(SequencedMap<String, Object> map, String key) {
        List<String> list = new ArrayList<>();
        if (map.get(key) instanceof List<?> raw) raw.forEach(one -> list.add(text(one)));
        return list;
    }

    private static double number(SequencedMap<String, Object> map, String key) {
        return Double.parseDouble(text(map.getOrDefault(key, "0")).toLowerCase(Locale.ROOT));
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}
