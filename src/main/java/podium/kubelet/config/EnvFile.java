package podium.kubelet.config;

import java.util.Optional;
import java.util.SequencedMap;
import java.util.LinkedHashMap;

/**
 * A file of variables in a volume: {@code NAME='value'}, one behind the other; values stand in single quotes and may span
 * lines; blank lines and lines that begin with {@code #} do not count. Rule: kubelet.md §11.4, fileKeyRef.
 */
public final class EnvFile {
    private EnvFile() {
    }

    /** The variables of a file; empty when it is not written as one. */
    static Optional<SequencedMap<String, String>> parse(String text) {
        SequencedMap<String, String> out = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                at = end + 1;
                continue;
            }
            int equals = text.indexOf('=', at);
            if (equals < 0 || equals > end) return Optional.empty();
            String name = text.substring(at, equals).strip();
            int open = equals + 1;
            while (open < end && Character.isWhitespace(text.charAt(open))) open++;
            int close = open < end && text.charAt(open) == '\'' ? text.indexOf('\'', open + 1) : -1;
            if (!name.matches("[A-Za-z_][A-Za-z0-9_]*") || close < 0) return Optional.empty();
            out.put(name, text.substring(open + 1, close));
            int rest = lineEnd(text, close);
            String behind = text.substring(close + 1, rest).strip();
            if (!behind.isEmpty() && !behind.startsWith("#")) return Optional.empty();
            at = rest + 1;
        }
        return Optional.of(out);
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
