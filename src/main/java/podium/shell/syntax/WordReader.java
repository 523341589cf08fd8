package podium.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.text.Span;

/** Reads words: quotes, parameters and substitutions. Rule: POSIX, Shell Command Language, 2.2, 2.6. */
final class WordReader {
    private final Input input;
    private final Parser parser;

    WordReader(Input input, Parser parser) {
        this.input = input;
        this.parser = parser;
    }

    /** The text of a here-document, in which only {@code $}, backquote and backslash are special. */
    static Word hereDocument(String text, int line) {
        Input body = new Input(text);
        body.jump(0, line);
        WordReader reader = new WordReader(body, new Parser(body));
        List<Word.Part> parts = new ArrayList<>();
        reader.quotedParts(parts, Closing.NONE);
        return new Word(List.of(new Word.DoubleQuoted(parts)), new Span(0, 0));
    }

    private enum Closing {
        QUOTE, BRACE, PARENTHESES, NONE
    }

    /** A word, up to a blank or an operator. */
    Word word() {
        int start = input.position();
        List<Word.Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        while (!input.atEnd()) {
            input.joinLines();
            char c = input.peek();
            if (beginsProcess()) {
                flush(parts, plain, false);
                boolean reads = input.next() == '<';
                input.next();
                parts.add(new Word.ProcessFile(parser.substitution(), reads));
                continue;
            }
            if (input.atEnd() || " \t\n;&|<>()".indexOf(c) >= 0) break;
            if (!special(parts, plain)) plain.append(input.next());
        }
        flush(parts, plain, false);
        return new Word(parts, new Span(start, input.position()));
    }

    /** Whether a sign follows that puts a command in the place of a file, as in {@code <(ls)}. */
    boolean beginsProcess() {
        return (input.peek() == '<' || input.peek() == '>') && input.peek(1) == '(';
    }

    /** Reads a quote, an escape or an expansion if one begins here. */
    private boolean special(List<Word.Part> parts, StringBuilder plain) {
        switch (input.peek()) {
            case '\\' -> {
                input.next();
                if (input.atEnd()) {
                    plain.append('\\');
                } else {
                    flush(parts, plain, false);
                    parts.add(new Word.Literal(String.valueOf(input.next()), true));
                }
            }
            case '\'' -> {
                flush(parts, plain, false);
                parts.add(new Word.Literal(singleQuoted(), true));
            }
            case '"' -> {
                flush(parts, plain, false);
                input.next();
                List<Word.Part> inner = new ArrayList<>();
                quotedParts(inner, Closing.QUOTE);
                parts.add(new Word.DoubleQuoted(inner));
            }
            case '$', '`' -> {
                if (input.peek() == '$' && input.peek(1) == '\'') {
                    flush(parts, plain, false);
                    input.next();
                    parts.add(new Word.Literal(new AnsiQuote(input).read(), true));
                    return true;
                }
                Optional<Word.Part> expansion = expansion(false);
                if (expansion.isEmpty()) return false;
                flush(parts, plain, false);
                parts.add(expansion.get());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void flush(List<Word.Part> parts, StringBuilder text, boolean quoted) {
        if (text.isEmpty()) return;
        parts.add(new Word.Literal(text.toString(), quoted));
        text.setLength(0);
    }

    private String singleQuoted() {
        input.next();
        StringBuilder text = new StringBuilder();
        while (input.peek() != '\'') {
            if (input.atEnd()) throw input.error("unterminated quoted string");
            text.append(input.next());
        }
        input.next();
        return text.toString();
    }

    /** What stands in double quotes, or in a brace within them, or in a here-document. */
    private void quotedParts(List<Word.Part> parts, Closing closing) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        while (true) {
            if (input.atEnd()) {
                if (closing == Closing.PARENTHESES) throw input.error("missing '))'");
                if (closing != Closing.NONE) throw input.error("unterminated quoted string");
                break;
            }
            char c = input.peek();
            if ((closing == Closing.QUOTE && c == '"') || (closing == Closing.BRACE && c == '}')) {
                input.next();
                break;
            }
            if (closing == Closing.PARENTHESES && c == ')') {
                if (closes(depth)) break;
                depth = Math.max(0, depth - 1);
                plain.append(input.next());
            } else if (closing == Closing.PARENTHESES && c == '(') {
                depth++;
                plain.append(input.next());
            } else if (c == '\\') {
                escape(plain, closing);
            } else if (c == '"' && closing == Closing.BRACE) {
                input.next();
                flush(parts, plain, true);
                quotedParts(parts, Closing.QUOTE);
            } else if (c == '$' || c == '`') {
                Optional<Word.Part> expansion = expansion(true);
                if (expansion.isEmpty()) {
                    plain.append(input.next());
                } else {
                    flush(parts, plain, true);
                    parts.add(expansion.get());
                }
            } else {
                plain.append(input.next());
            }
        }
        flush(parts, plain, true);
    }

    private void escape(StringBuilder plain, Closing closing) {
        input.next();
        char c = input.peek();
        if (c == '\n') {
            input.next();
            return;
        }
        boolean escapes = c == '$' || c == '`' || c == '\\'
                || (c == '"' && (closing == Closing.QUOTE || closing == Closing.BRACE))
                || (c == '}' && closing == Closing.BRACE);
        if (!escapes) plain.append('\\');
        if (escapes) plain.append(input.next());
    }

    /** What begins with a dollar sign or a backquote; empty for a dollar sign that stands for itself. */
    private Optional<Word.Part> expansion(boolean quoted) {
        if (input.peek() == '`') return Optional.of(backquoted(quoted));
        input.joinBehind();
        char c = input.peek(1);
        if (c == '(') {
            if (input.peek(2) == '(') return Optional.of(arithmetic());
            input.take("$(");
            return Optional.of(new Word.Substitution(parser.substitution()));
        }
        if (c == '{') {
            input.take("${");
            return Optional.of(new ParameterReader(input, this).braced(quoted));
        }
        if (isNameStart(c)) {
            input.next();
            return Optional.of(new Word.Parameter(name(), "", Optional.empty(), Optional.empty()));
        }
        if (Character.isDigit(c) || (c != 0 && "@*#?-$!".indexOf(c) >= 0)) {
            input.next();
            return Optional.of(
                    new Word.Parameter(String.valueOf(input.next()), "", Optional.empty(), Optional.empty()));
        }
        return Optional.empty();
    }

    /** An arithmetic expansion; this shell takes two parentheses for nothing else. */
    private Word.Part arithmetic() {
        input.take("$((");
        int from = input.position();
        List<Word.Part> parts = new ArrayList<>();
        quotedParts(parts, Closing.PARENTHESES);
        return new Word.Arithmetic(new Word(parts, new Span(from, input.position())));
    }

    /** Whether a parenthesis closes an arithmetic expansion, whose two closing ones are taken then. */
    private boolean closes(int depth) {
        return depth == 0 && input.take("))");
    }

    private Word.Part backquoted(boolean quoted) {
        input.next();
        // Lines in backquotes count from the one before.
        int line = Math.max(1, input.line() - 1);
        StringBuilder text = new StringBuilder();
        while (input.peek() != '`') {
            if (input.atEnd()) throw input.error("EOF in backquote substitution");
            char c = input.next();
            if (c == '\\') {
                char escaped = input.peek();
                if (escaped == '\\' || escaped == '`' || escaped == '$' || (quoted && escaped == '"')) c = input.next();
            }
            text.append(c);
        }
        input.next();
        Input inner = new Input(text.toString());
        inner.jump(0, line);
        return new Word.Substitution(new Parser(inner).all());
    }

    String name() {
        StringBuilder name = new StringBuilder();
        input.joinLines();
        while (isNamePart(input.peek())) {
            name.append(input.next());
            input.joinLines();
        }
        return name.toString();
    }

    /** A word in braces, and whether it ran up to the closing one. */
    record Argument(Word word, boolean closed) {
        /** The word with a character before it. */
        Argument behind(String text) {
            List<Word.Part> parts = new ArrayList<>();
            parts.add(new Word.Literal(text, true));
            parts.addAll(word.parts());
            return new Argument(new Word(parts, word.span()), closed);
        }
    }

    /** The word behind an operator in braces, up to the closing one, or to a character that parts two of them. */
    Argument argument(boolean quoted, char stop) {
        int start = input.position();
        List<Word.Part> parts = new ArrayList<>();
        if (quoted && stop == 0) {
            quotedParts(parts, Closing.BRACE);
            List<Word.Part> whole = parts.isEmpty() ? List.of() : List.of(new Word.DoubleQuoted(parts));
            return new Argument(new Word(whole, new Span(start, input.position())), true);
        }
        StringBuilder plain = new StringBuilder();
        while (input.peek() != '}' && (stop == 0 || input.peek() != stop)) {
            if (input.atEnd()) throw input.error("missing '}'");
            if (!special(parts, plain)) plain.append(input.next());
        }
        flush(parts, plain, false);
        boolean closed = input.next() == '}';
        return new Argument(new Word(parts, new Span(start, input.position())), closed);
    }

    static boolean isNameStart(char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isNamePart(char c) {
        return isNameStart(c) || (c >= '0' && c <= '9');
    }
}
