package podium.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.text.Span;

/** Cuts a script into tokens, and reads the here-documents behind a line. */
final class Lexer {
    private static final List<String> REDIRECTIONS = List.of("<<-", "&>", "<<", ">>", "<&", ">&", "<>", ">|", "<", ">");
    private static final List<String> OPERATORS = List.of("&&", "||", ";;", ";", "&", "|", "(", ")");

    private final Input input;
    private final WordReader words;
    private final List<HereDocument> pending = new ArrayList<>();
    private boolean ended;

    /** A here-document whose text is still to come. */
    static final class HereDocument {
        private final String delimiter;
        private final boolean quoted;
        private final boolean stripsTabs;
        private Word body;

        /** @param source the delimiter as it is written: expansions in it stand for their own characters */
        HereDocument(Word delimiter, String source, boolean stripsTabs) {
            this.delimiter = delimiter.expands() ? source : delimiter.plain();
            this.quoted = delimiter.quoted();
            this.stripsTabs = stripsTabs;
            this.body = new Word(List.of(), delimiter.span());
        }

        Word body() {
            return body;
        }
    }

    Lexer(Input input, Parser parser) {
        this.input = input;
        this.words = new WordReader(input, parser);
    }

    void expect(HereDocument document) {
        pending.add(document);
    }

    Token next() {
        skipBlanks();
        int start = input.position();
        int line = input.line();
        if (input.atEnd()) {
            readHereDocuments();
            return new Token(Token.Kind.END, "", Optional.empty(), -1, line, new Span(start, start));
        }
        if (input.peek() == '\n') {
            input.next();
            readHereDocuments();
            return new Token(Token.Kind.NEWLINE, "\n", Optional.empty(), -1, line, new Span(start, start + 1));
        }
        int descriptor = ioNumber();
        boolean process = descriptor < 0 && words.beginsProcess();
        if (!process)
            for (String operator : REDIRECTIONS)
                if (input.take(operator))
                    return new Token(Token.Kind.REDIRECTION, operator, Optional.empty(), descriptor, line, span(start));
        for (String operator : OPERATORS)
            if (input.take(operator))
                return new Token(Token.Kind.OPERATOR, operator, Optional.empty(), -1, line, span(start));
        Word word = words.word();
        return new Token(Token.Kind.WORD, input.slice(start, input.position()), Optional.of(word), -1, line,
                word.span());
    }

    private Span span(int start) {
        return new Span(start, input.position());
    }

    /** Digits right before a redirection name its descriptor. */
    private int ioNumber() {
        int digits = 0;
        while (digits < 9 && input.peek(digits) >= '0' && input.peek(digits) <= '9') digits++;
        char after = input.peek(digits);
        if (digits == 0 || (after != '<' && after != '>')) return -1;
        int number = 0;
        for (int i = 0; i < digits; i++) number = number * 10 + (input.next() - '0');
        return number;
    }

    private void skipBlanks() {
        while (true) {
            input.joinLines();
            char c = input.peek();
            if (c == ' ' || c == '\t') {
                input.next();
            } else if (c == '#') {
                while (!input.atEnd() && input.peek() != '\n') input.next();
            } else {
                return;
            }
        }
    }

    private void readHereDocuments() {
        for (HereDocument document : pending) read(document);
        pending.clear();
    }

    private void read(HereDocument document) {
        StringBuilder body = new StringBuilder();
        int line = input.line();
        while (!input.atEnd()) {
            String text = readLine(!document.quoted);
            String stripped = document.stripsTabs ? text.replaceFirst("^\t+", "") : text;
            if (stripped.equals(document.delimiter)) break;
            body.append(stripped);
            if (ended) body.append('\n');
        }
        document.body = document.quoted
                ? new Word(List.of(new Word.Literal(body.toString(), true)), new Span(0, 0))
                : WordReader.hereDocument(body.toString(), line);
    }

    private String readLine(boolean joins) {
        StringBuilder line = new StringBuilder();
        while (!input.atEnd() && input.peek() != '\n') {
            if (joins && input.peek() == '\\' && input.peek(1) == '\\') line.append(input.next());
            else if (joins && input.peek() == '\\' && input.peek(1) == '\n') {
                input.joinLines();
                continue;
            }
            line.append(input.next());
        }
        ended = !input.atEnd();
        input.next();
        return line.toString();
    }
}
