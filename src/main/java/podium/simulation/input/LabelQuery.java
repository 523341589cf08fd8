package podium.simulation.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The labels that {@code -l} asks for, as in {@code app=web,tier!=front,env in (a,b)}; all parts must match. */
record LabelQuery(List<Part> parts) {
    private static final Pattern SET = Pattern.compile("(\\S+)\\s+(in|notin)\\s*\\(([^)]*)\\)");
    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");

    /** One part: a key, and the values that it may have, or may not have when it is turned around. */
    record Part(String key, Optional<List<String>> values, boolean not) {
        boolean matches(Map<String, String> labels) {
            Optional<String> value = Optional.ofNullable(labels.get(key));
            boolean found = values.map(v -> value.filter(v::contains).isPresent()).orElse(value.isPresent());
            return found != not;
        }
    }

    static LabelQuery parse(String text) {
        return new LabelQuery(
                COMMA.splitAsStream(text).map(String::strip).filter(p -> !p.isEmpty()).map(LabelQuery::part).toList());
    }

    private static Part part(String text) {
        Matcher set = SET.matcher(text);
        if (set.matches()) {
            List<String> values = Stream.of(set.group(3).split(",", -1)).map(String::strip).toList();
            return new Part(set.group(1), Optional.of(values), set.group(2).equals("notin"));
        }
        int equals = text.indexOf('=');
        if (equals < 0)
            return text.startsWith("!")
                    ? new Part(text.substring(1), Optional.empty(), true)
                    : new Part(text, Optional.empty(), false);
        boolean not = equals > 0 && text.charAt(equals - 1) == '!';
        String value = text.substring(equals + 1).replaceFirst("^=", "");
        return new Part(text.substring(0, not ? equals - 1 : equals).strip(), Optional.of(List.of(value.strip())), not);
    }

    boolean matches(Map<String, String> labels) {
        return parts.stream().allMatch(p -> p.matches(labels));
    }
}
