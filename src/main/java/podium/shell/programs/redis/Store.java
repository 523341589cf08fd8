package podium.shell.programs.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;

/** The values of a server: texts, lists, sets and tables by name, some of them with an end. */
final class Store {
    private final NavigableMap<String, Object> values = new TreeMap<>();
    private final NavigableMap<String, Instant> ends = new TreeMap<>();

    /** A command met a value of another type. */
    static final class WrongType extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongType() {
            super("WRONGTYPE Operation against a key holding the wrong kind of value", null, false, false);
        }
    }

    /** Forgets what has ended. */
    void expire(Instant now) {
        List<String> over = ends.entrySet().stream().filter(entry -> !entry.getValue().isAfter(now)).map(
                entry -> entry.getKey()).toList();
        over.forEach(this::remove);
    }

    boolean remove(String key) {
        ends.remove(key);
        return values.remove(key) != null;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    void clear() {
        values.clear();
        ends.clear();
    }

    Optional<String> text(String key) {
        Object value = values.get(key);
        if (value == null) return Optional.empty();
        if (value instanceof String text) return Optional.of(text);
        throw new WrongType();
    }

    void text(String key, String value) {
        values.put(key, value);
    }

    void end(String key, Optional<Instant> moment) {
        ends.remove(key);
        moment.ifPresent(instant -> ends.put(key, instant));
    }

    Optional<Instant> end(String key) {
        return Optional.ofNullable(ends.get(key));
    }

    @SuppressWarnings("unchecked")
    List<String> list(String key) {
        Object value = values.computeIfAbsent(key, name -> new ArrayList<String>());
        if (value instanceof ArrayList<?>) return (List<String>) value;
        throw new WrongType();
    }

    @SuppressWarnings("unchecked")
    SequencedSet<String> set(String key) {
        Object value = values.computeIfAbsent(key, name -> new LinkedHashSet<String>());
        if (value instanceof LinkedHashSet<?>) return (SequencedSet<String>) value;
        throw new WrongType();
    }

    @SuppressWarnings("unchecked")
    SequencedMap<String, String> table(String key) {
        Object value = values.computeIfAbsent(key, name -> new LinkedHashMap<String, String>());
        if (value instanceof LinkedHashMap<?, ?>) return (SequencedMap<String, String>) value;
        throw new WrongType();
    }

    /** Lists, sets and tables without content do not exist. */
    void tidy() {
        values.values().removeIf(value -> (value instanceof List<?> list && list.isEmpty())
                || (value instanceof SequencedSet<?> set && set.isEmpty())
                || (value instanceof SequencedMap<?, ?> table && table.isEmpty()));
    }

    String type(String key) {
        return switch (values.getOrDefault(key, 0)) {
            case String text -> "string";
            case List<?> list -> "list";
            case SequencedSet<?> set -> "set";
            case SequencedMap<?, ?> table -> "hash";
            default -> "none";
        };
    }

    /** The commands that would make all texts, lists, sets and tables again; what the file of the data holds. */
    List<List<String>> dump() {
        List<List<String>> commands = new ArrayList<>();
        values.forEach((key, value) -> {
            List<String> words = new ArrayList<>();
            switch (value) {
                case String text -> words.addAll(List.of("SET", key, text));
                case List<?> list -> {
                    words.addAll(List.of("RPUSH", key));
                    list.forEach(one -> words.add(String.valueOf(one)));
                }
                case SequencedSet<?> set -> {
                    words.addAll(List.of("SADD", key));
                    set.forEach(one -> words.add(String.valueOf(one)));
                }
                case SequencedMap<?, ?> table -> {
                    words.addAll(List.of("HSET", key));
                    table.forEach((name, one) -> words.addAll(List.of(String.valueOf(name), String.valueOf(one))));
                }
                default -> {
                }
            }
            commands.add(words);
        });
        return commands;
    }
}
