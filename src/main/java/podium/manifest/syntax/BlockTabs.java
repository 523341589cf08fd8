package podium.manifest.syntax;

import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Tabs where a block scalar's indentation is still to be found: go-yaml refuses them, the library does not. */
final class BlockTabs {
    static final String WORDS = "found a tab character where an indentation space is expected";

    private BlockTabs() {
    }

    /** The line, from 1, of the tab that stands where the first line of a block shows its indentation. */
    static Optional<Integer> line(ScalarNode node) {
        boolean block = node.getScalarStyle() == ScalarStyle.LITERAL || node.getScalarStyle() == ScalarStyle.FOLDED;
        if (!block) return Optional.empty();
        int[] text = node.getStartMark().getBuffer();
        int at = node.getStartMark().getPointer();
        int line = node.getStartMark().getLine() + 1;
        while (at < text.length && text[at] != '\n') {
            // With an indicator the indentation is known.
            if (Character.isDigit(text[at])) return Optional.empty();
            if (text[at] == '#') break;
            at++;
        }
        while (at < text.length && text[at] != '\n') at++;
        for (; at < text.length && (text[at] == '\n' || text[at] == ' ' || text[at] == '\r'); at++) {
            if (text[at] == '\n') line++;
        }
        return at < text.length && text[at] == '\t' ? Optional.of(line) : Optional.empty();
    }
}
