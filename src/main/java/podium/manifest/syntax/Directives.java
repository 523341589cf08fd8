package podium.manifest.syntax;

import java.util.List;
import java.util.Optional;
import podium.text.Span;

/**
 * YAML directives at the start of a document. kubectl cuts texts at every {@code ---} before it parses them, so that none
 * of them is ever followed by the start of its document.
 */
final class Directives {
    private Directives() {
    }

    /** go-yaml's complaint; empty when the document starts without a directive. */
    static Optional<Parsed.Broken> complaint(String text, int start) {
        List<String> lines = text.lines().toList();
        int offset = start;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("%")) {
                return Optional.of(
                        new Parsed.Broken(new Span(offset, offset + line.length()), "yaml: " + words(line, i)));
            }
            if (!line.isBlank() && !line.startsWith("#")) return Optional.empty();
            offset += line.length() + 1;
        }
        return Optional.empty();
    }

    /** Rule: the lines of a parser's problems count from 0, and 0 is not told; a scanner's count from 1. */
    private static String words(String line, int index) {
        if (line.matches("%YAML[ \\t]+\\d+\\.\\d+[ \\t]*(#.*)?")) {
            boolean known = line.matches("%YAML[ \\t]+1\\.1\\b.*");
            return known ? missingStart(index) : at(index) + "found incompatible YAML document";
        }
        if (line.matches("%TAG[ \\t]+!.*")) return missingStart(index);
        return (index == 0 ? "" : "line " + (index + 1) + ": ") + "found unknown directive name";
    }

    private static String missingStart(int index) {
        return at(index + 1) + "did not find expected <document start>";
    }

    private static String at(int line) {
        return line == 0 ? "" : "line " + line + ": ";
    }
}
