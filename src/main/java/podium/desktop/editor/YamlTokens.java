package podium.desktop.editor;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits YAML into tokens for colouring, line by line, in one pass. It never fails: what it does not know stays plain.
 * Rule: YAML 1.2 §8.1: a block scalar goes on while lines are indented deeper than the line that opened it.
 */
final class YamlTokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    /** The indent of the line that opened a block scalar; -1 outside of one. */
    private int blockIndent = -1;

    private YamlTokens(String text) {
        this.text = text;
    }

    /** The tokens in order; none overlap. */
    static List<Token> of(String text) {
        YamlTokens lexer = new YamlTokens(text);
        for (int start = 0; start < text.length();) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lexer.line(start, end);
            start = end + 1;
        }
        return lexer.tokens;
    }

    private void line(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') at++;
        boolean blank = at == end;
        if (blockIndent >= 0 && (blank || at - start > blockIndent)) {
            indent(start, Math.min(at, start + blockIndent + 2));
            add(Math.min(at, end), end, Token.Kind.TEXT);
            return;
        }
        blockIndent = -1;
        indent(start, at);
        if (blank) return;
        if (at == start && (text.startsWith("---", at) || text.startsWith("...", at))) {
            add(at, end, Token.Kind.MARK);
            return;
        }
        content(start, at, end);
    }

    /** Marks the first column of each indent step, where the editor draws a guide. */
    private void indent(int start, int end) {
        for (int i = start; i < end; i += 2) add(i, i + 1, Token.Kind.INDENT);
    }

    private void content(int lineStart, int from, int end) {
        int at = from;
        int keyColumn = from - lineStart;
        while (at < end && text.charAt(at) == '-' && (at + 1 == end || text.charAt(at + 1) == ' ')) {
            add(at, at + 1, Token.Kind.MARK);
            at = skipSpaces(at + 1, end);
            if (at < end) keyColumn = at - lineStart;
        }
        int colon = keyEnd(at, end);
        if (colon > at) {
            add(at, colon, Token.Kind.KEY);
            add(colon, colon + 1, Token.Kind.MARK);
            at = skipSpaces(colon + 1, end);
        }
        value(at, end, colon >= 0 ? keyColumn : from - lineStart);
    }

    /** The offset of the colon that ends a key which starts here; -1 when there is none. */
    private int keyEnd(int from, int end) {
        int at = from;
        if (at < end && text.charAt(at) == '#') return -1;
        if (at < end && (text.charAt(at) == '"' || text.charAt(at) == '\'')) at = quoteEnd(at, end);
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == ':' && (at + 1 == end || text.charAt(at + 1) == ' ')) return at;
            if (c == '#' && at > from && text.charAt(at - 1) == ' ') return -1;
            if (c == '{' || c == '[' || c == '"' || c == '\t') return -1;
        }
        return -1;
    }

    private void value(int from, int end, int column) {
        int comment = commentStart(from, end);
        int stop = comment;
        while (stop > from && text.charAt(stop - 1) == ' ') stop--;
        for (int at = from; at < stop; at++) {
            if (text.charAt(at) == '\t') add(at, at + 1, Token.Kind.TAB);
        }
        if (stop > from && text.indexOf('\t', from) < from) scalar(from, stop, column);
        add(comment, end, Token.Kind.COMMENT);
    }

    private void scalar(int from, int end, int column) {
        char first = text.charAt(from);
        if (first == '|' || first == '>') {
            blockIndent = column;
            add(from, end, Token.Kind.MARK);
        } else if (first == '[' || first == '{') {
            flow(from, end);
        } else {
            add(from, end, kind(text.substring(from, end)));
        }
    }

    private void flow(int from, int end) {
        int word = from;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = quoteEnd(at, end) - 1;
            } else if ("[]{},".indexOf(c) >= 0 || colonAt(at, end)) {
                piece(word, at, c == ':');
                add(at, at + 1, Token.Kind.MARK);
                word = at + 1;
            }
        }
        piece(word, end, false);
    }

    private boolean colonAt(int at, int end) {
        return text.charAt(at) == ':' && at + 1 < end && text.charAt(at + 1) == ' ';
    }

    private void piece(int from, int end, boolean key) {
        int start = skipSpaces(from, end);
        if (start < end) add(start, end, key ? Token.Kind.KEY : kind(text.substring(start, end).strip()));
    }

    private static Token.Kind kind(String scalar) {
        return switch (scalar) {
            case "true", "false", "null", "~" -> Token.Kind.WORD;
            default -> Scalars.isNumber(scalar) ? Token.Kind.NUMBER : Token.Kind.TEXT;
        };
    }

    private int quoteEnd(int from, int end) {
        char quote = text.charAt(from);
        for (int at = from + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\\' && quote == '"') at++;
            else if (c == quote) return at + 1;
        }
        return end;
    }

    private int commentStart(int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            boolean opens = at == from || " [,:".indexOf(text.charAt(at - 1)) >= 0;
            if ((c == '"' || c == '\'') && opens) at = quoteEnd(at, end) - 1;
            else if (c == '#' && (at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\n')) return at;
        }
        return end;
    }

    private int skipSpaces(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') at++;
        return at;
    }

    private void add(int start, int end, Token.Kind kind) {
        if (start < end) tokens.add(new Token(start, end, kind));
    }
}
