package podium.manifest.syntax;

import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Tabs between the tokens of a line, which go-yaml takes for blanks: {@code image:<tab>busybox}. */
final class SeparatingTab {
    private SeparatingTab() {
    }

    /** The text with the tabs at the failure replaced by as many blanks; empty when the failure is another one. */
    static Optional<String> replaced(String text, MarkedYAMLException failure) {
        Optional<Mark> mark = Optional.ofNullable(failure.getProblemMark());
        boolean refused = Optional.ofNullable(failure.getProblem()).filter(
                p -> p.contains("cannot start any token")).isPresent();
        if (mark.isEmpty() || !refused) return Optional.empty();
        int start = text.offsetByCodePoints(0, mark.get().getIndex());
        int end = start;
        while (end < text.length() && text.charAt(end) == '\t') end++;
        int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        boolean indents = text.substring(Math.min(line, start), start).isBlank();
        if (end == start || indents) return Optional.empty();
        return Optional.of(text.substring(0, start) + " ".repeat(end - start) + text.substring(end));
    }
}
