package podium.manifest.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.BlockEntryToken;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;
import org.yaml.snakeyaml.tokens.ValueToken;

/** Reads a document's layout off its tokens: fields two columns deeper than what holds them, dashes under their key. */
final class LayoutReader {
    private static final int STEP = 2;
    private final List<String> lines;
    private final Layout layout = new Layout();
    private final Deque<Level> levels = new ArrayDeque<>();
    private int flow;
    private int flowLine;
    private Optional<Token> before = Optional.empty();

    /** A block mapping or list that is open, and its columns before and after. */
    private record Level(int column, int newColumn, boolean list) {
    }

    private LayoutReader(List<String> lines) {
        this.lines = lines;
    }

    /** The layout of a document that parses; empty for one whose form is left alone, as with explicit keys. */
    static Optional<Layout> of(String document) {
        LayoutReader reader = new LayoutReader(document.lines().toList());
        try {
            Scanner tokens = new ScannerImpl(new StreamReader(document), new LoaderOptions());
            while (!tokens.checkToken(Token.ID.StreamEnd)) {
                if (!reader.take(tokens.getToken())) return Optional.empty();
            }
        } catch (YAMLException e) {
            // The scanner alone is stricter than the reader of manifests, which mends tabs between tokens.
            return Optional.empty();
        }
        return Optional.of(reader.layout);
    }

    private boolean take(Token token) {
        Mark start = token.getStartMark();
        switch (token.getTokenId()) {
            case BlockMappingStart -> open(start, false);
            case BlockSequenceStart -> open(start, true);
            case BlockEnd -> levels.poll();
            case Key -> {
                if (flow == 0 && charAt(start) == '?') return false;
                if (flow == 0) layout.part(start.getLine(), start.getColumn(), column());
            }
            case BlockEntry -> layout.part(start.getLine(), start.getColumn(), column());
            case FlowMappingStart, FlowSequenceStart -> {
                value(start);
                if (flow++ == 0) flowLine = start.getLine();
            }
            case FlowMappingEnd, FlowSequenceEnd -> {
                if (--flow == 0) follow(flowLine, start.getLine());
            }
            case Anchor, Tag, Alias -> value(start);
            case Scalar -> scalar((ScalarToken) token);
            default -> {
            }
        }
        before = Optional.of(token);
        return true;
    }

    private int column() {
        return Optional.ofNullable(levels.peek()).map(Level::newColumn).orElse(0);
    }

    /** Where a value that has a line of its own, or stands behind a dash, starts. */
    private int inner() {
        return levels.isEmpty() ? 0 : column() + STEP;
    }

    private void open(Mark start, boolean list) {
        Optional<Level> parent = Optional.ofNullable(levels.peek());
        boolean inItem = before.filter(BlockEntryToken.class::isInstance).isPresent() || parent.filter(
                Level::list).isPresent();
        int column = parent.isEmpty() ? 0 : list && !inItem ? column() : column() + STEP;
        levels.push(new Level(start.getColumn(), column, list));
    }

    private void value(Mark start) {
        if (flow > 0) return;
        boolean behindDash = before.filter(BlockEntryToken.class::isInstance).isPresent();
        boolean firstInLine = leading(start.getLine()) == start.getColumn();
        if (behindDash || firstInLine) {
            layout.part(start.getLine(), start.getColumn(), inner());
        } else if (before.filter(t -> t instanceof ValueToken).isPresent()) {
            layout.part(start.getLine(), start.getColumn(), Layout.ONE_BLANK);
        }
    }

    private void scalar(ScalarToken token) {
        Mark start = token.getStartMark();
        value(start);
        if (flow > 0) return;
        boolean block = token.getStyle() == DumperOptions.ScalarStyle.LITERAL
                || token.getStyle() == DumperOptions.ScalarStyle.FOLDED;
        Mark end = token.getEndMark();
        int last = block && end.getColumn() == 0 ? end.getLine() - 1 : end.getLine();
        if (block) block(start, last);
        else continued(start.getLine() + 1, last);
    }

    /** A script keeps its inner indentation; only where its first column stands changes. */
    private void block(Mark start, int last) {
        String header = lines.get(start.getLine()).substring(offset(start));
        boolean explicit = header.split("#", 2)[0].chars().anyMatch(Character::isDigit);
        int old = Optional.ofNullable(levels.peek()).map(Level::column).orElse(0);
        int from = start.getLine() + 1;
        int least = Integer.MAX_VALUE;
        for (int i = from; i <= last && i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) least = Math.min(least, leading(i));
        }
        if (least == Integer.MAX_VALUE) return;
        int by = explicit ? column() - old : inner() - least;
        for (int i = from; i <= last && i < lines.size(); i++) layout.shift(i, by);
    }

    /** The further lines of plain or quoted text: YAML takes their indentation for nothing. */
    private void continued(int from, int last) {
        for (int i = from; i <= last && i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) layout.shift(i, inner() - leading(i));
        }
    }

    /** Lines within braces move as the line does that opens them. */
    private void follow(int first, int last) {
        int by = layout.newIndent(first, leading(first)) - leading(first);
        for (int i = first + 1; i <= last && i < lines.size(); i++) layout.shift(i, by);
    }

    private int leading(int line) {
        String text = lines.get(line);
        return text.length() - text.stripLeading().length();
    }

    private char charAt(Mark mark) {
        String text = lines.get(mark.getLine());
        int at = offset(mark);
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private int offset(Mark mark) {
        return lines.get(mark.getLine()).offsetByCodePoints(0, mark.getColumn());
    }
}
