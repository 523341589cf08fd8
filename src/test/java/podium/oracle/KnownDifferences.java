package podium.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Differences that are understood and stated, one a line: {@code scenario measure: reason}. */
final class KnownDifferences {
    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+): (\\S.*)");
    private final Map<String, String> reasons = new TreeMap<>();

    /** Reads the list; empty lines and those that begin with # say nothing. */
    KnownDifferences(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
            Matcher m = LINE.matcher(line);
            if (!m.matches()) throw new IllegalArgumentException("not 'scenario measure: reason': " + line);
            reasons.put(m.group(1) + " " + m.group(2), m.group(3));
        });
    }

    /** What contradicts the list: a difference that it does not state, and a stated one that is none. */
    List<String> contradictions(Map<String, Score> scores) {
        Map<String, String> stale = new TreeMap<>(reasons);
        List<String> result = new ArrayList<>();
        scores.forEach((scenario, score) -> score.differences().forEach((measure, why) -> {
            if (stale.remove(scenario + " " + measure) == null) {
                result.add("differs, but is not listed: " + scenario + " " + measure + "\n  " + String.join("\n  ",
                        why));
            }
        }));
        stale.forEach((subject, reason) -> result.add("is listed, but agrees: " + subject + " (" + reason + ")"));
        return result;
    }
}
