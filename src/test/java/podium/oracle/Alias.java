package podium.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Replaces the drawn names of a trace's Pods by what stays the same of them, then what is unknowable. */
final class Alias {
    // a suffix that a controller draws: its alphabet has no vowels and none of 0 1 3
    private static final Pattern DRAWN = Pattern.compile(
            "\\b([a-z][a-z0-9-]*?)-(?:[0-9bcdf]{1}[0-9a-z]{5,9}-)?[bcdfghjklmnpqrstvwxz2456789]{5}\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Comparator<String> LONGEST_FIRST = Comparator.comparingInt(String::length).reversed();

    private final Map<String, String> replacements = new LinkedHashMap<>();

    Alias(JsonNode trace) {
        TreeSet<String> names = new TreeSet<>();
        trace.path("pods").forEach(pod -> names.add(pod.path("name").asText()));
        Map<String, String> known = new TreeMap<>();
        names.stream().filter(name -> DRAWN.matcher(name).matches()).forEach(
                name -> known.put(name, DRAWN.matcher(name).replaceAll("$1-<x>")));
        Map<String, String> sets = new TreeMap<>();
        known.forEach((name, alias) -> {
            if (dashes(name) > dashes(alias)) {
                sets.put(name.substring(0, name.lastIndexOf('-')),
                        alias.substring(0, alias.length() - 4) + "-<hash>");
            }
        });
        longestFirst(known.keySet()).forEach(name -> replacements.put(name, known.getOrDefault(name, name)));
        longestFirst(sets.keySet()).forEach(name -> replacements.putIfAbsent(name, sets.getOrDefault(name, name)));
    }

    private static List<String> longestFirst(Iterable<String> names) {
        List<String> sorted = new ArrayList<>();
        names.forEach(sorted::add);
        sorted.sort(LONGEST_FIRST);
        return sorted;
    }

    private static long dashes(String text) {
        return text.chars().filter(c -> c == '-').count();
    }

    String of(String text) {
        String result = text;
        for (Map.Entry<String, String> one : replacements.entrySet()) {
            result = result.replace(one.getKey(), one.getValue());
        }
        return Unknowable.removedFrom(result);
    }

    String of(JsonNode scalar) {
        return of(Unknowable.text(scalar));
    }
}
