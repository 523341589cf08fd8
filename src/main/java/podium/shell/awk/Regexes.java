package podium.shell.awk;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import podium.shell.posix.Regex;

/** Regular expressions, each compiled once. */
final class Regexes {
    private static final int MOST = 500;

    private final SequencedMap<String, Pattern> compiled = new LinkedHashMap<>();
    private boolean ignoreCase;

    void ignoreCase(boolean on) {
        if (on != ignoreCase) compiled.clear();
        ignoreCase = on;
    }

    Pattern of(String source) {
        if (compiled.size() > MOST) compiled.pollFirstEntry();
        return compiled.computeIfAbsent(source, this::compile);
    }

    private Pattern compile(String source) {
        try {
            return Regex.compile(source, true, ignoreCase);
        } catch (Regex.Bad e) {
            throw new AwkError("bad regex '" + source + "': " + e.words());
        }
    }
}
