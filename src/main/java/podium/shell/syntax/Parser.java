package podium.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.text.Span;

/** Builds commands, one line of a script after the other, so that a line can run before the next is read. */
public final class Parser {
    private final Input input;
    private final Tokens tokens;
    private Optional<SyntaxException> wrong = Optional.empty();

    /** A parser of a script. */
    public Parser(String text) {
        this(new Input(text));
    }

    /** A parser of a script that is read as it runs. */
    public Parser(ScriptLines lines) {
        this(new Input(lines));
    }

    /** A text as if it stood in double quotes, which it may itself hold. */
    public static Word quoted(String text) {
        return WordReader.hereDocument(text, 1);
    }

    Parser(Input input) {
        this.input = input;
        this.tokens = new Tokens(input, this);
    }

    /** Aliases to look commands up in; the map may change while the script runs. */
    public Parser aliases(Map<String, String> map) {
        tokens.aliases(map);
        return this;
    }

    /** The line of the next character, from 1. */
    public int lineNumber() {
        return input.line();
    }

    /** Whether nothing but blank lines is left. What follows and makes no sense fails when it is to be read. */
    public boolean finished() {
        try {
            while (tokens.peek().kind() == Token.Kind.NEWLINE) tokens.take();
            return tokens.peek().kind() == Token.Kind.END;
        } catch (SyntaxException e) {
            wrong = Optional.of(e);
            return false;
        }
    }

    /** A whole script as one command. */
    public Command all() {
        List<Command> parts = new ArrayList<>();
        Optional<Command> line = line();
        while (line.isPresent()) {
            parts.add(line.get());
            line = line();
        }
        return new Command.Sequence(parts);
    }

    /** The next complete command, which ends at the end of a line; empty at the end of the script. */
    public Optional<Command> line() {
        if (wrong.isPresent()) throw wrong.get();
        while (tokens.peek().kind() == Token.Kind.NEWLINE) tokens.take();
        if (tokens.peek().kind() == Token.Kind.END) return Optional.empty();
        List<Command> parts = new ArrayList<>();
        boolean parted;
        do {
            Command part = andOr();
            Token end = tokens.peek();
            if (end.is("&")) part = new Command.Background(part);
            parted = end.is("&") || end.is(";");
            if (parted) tokens.take();
            parts.add(part);
            if (!parted && tokens.peek().kind() != Token.Kind.NEWLINE && tokens.peek().kind() != Token.Kind.END)
                throw tokens.unexpected(tokens.peek(), "");
        } while (tokens.peek().kind() != Token.Kind.NEWLINE && tokens.peek().kind() != Token.Kind.END);
        if (tokens.peek().kind() == Token.Kind.NEWLINE) tokens.take();
        return Optional.of(sequence(parts));
    }

    /** The command in a command substitution, whose opening has been read. */
    Command substitution() {
        Optional<Token> saved = tokens.setAside();
        Parser inner = new Parser(input).aliases(tokens.aliases());
        Command body = inner.list(true);
        inner.tokens.expect(")");
        tokens.putBack(saved);
        return body;
    }

    // ---- lists

    private static Command sequence(List<Command> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Command.Sequence(parts);
    }

    /** Commands up to a word or sign that ends them; at least one, unless none are allowed. */
    Command list(boolean mayBeEmpty) {
        List<Command> parts = new ArrayList<>();
        tokens.skipNewlines();
        while (!ends()) {
            Command part = andOr();
            Token end = tokens.peek();
            if (end.is("&")) part = new Command.Background(part);
            parts.add(part);
            boolean more = end.is("&") || end.is(";") || end.kind() == Token.Kind.NEWLINE;
            if (more) tokens.take();
            tokens.skipNewlines();
            if (!more) break;
        }
        if (parts.isEmpty() && !mayBeEmpty && tokens.peek().kind() != Token.Kind.END)
            throw tokens.unexpected(tokens.peek(), "");
        return sequence(parts);
    }

    private boolean ends() {
        Token token = tokens.peek();
        return token.kind() == Token.Kind.END || token.is(")") || token.is(";;")
                || Tokens.ENDERS.contains(token.keyword());
    }

    private Command andOr() {
        Command left = pipeline();
        while (true) {
            boolean and = tokens.peek().is("&&");
            if (!and && !tokens.peek().is("||")) return left;
            tokens.take();
            tokens.skipNewlines();
            left = new Command.AndOr(left, and, pipeline());
        }
    }

    private Command pipeline() {
        boolean negated = tokens.takeKeyword("!");
        List<Command> parts = new ArrayList<>();
        parts.add(command());
        while (tokens.takeOperator("|")) {
            tokens.skipNewlines();
            parts.add(command());
        }
        return parts.size() == 1 && !negated ? parts.getFirst() : new Command.Pipeline(parts, negated);
    }

    // ---- commands

    Command command() {
        tokens.expandAlias();
        Token token = tokens.peek();
        Optional<Command> compound = new Compounds(this, tokens).read(token.keyword(), token);
        if (compound.isPresent()) return redirected(compound.get(), token.line());
        if (token.keyword().equals("!") || token.keyword().equals("in") || Tokens.ENDERS.contains(token.keyword()))
            throw tokens.unexpected(token, "");
        return simple();
    }

    private Command redirected(Command compound, int line) {
        List<Command.Redirect> redirects = new ArrayList<>();
        while (tokens.peek().kind() == Token.Kind.REDIRECTION) redirects.add(redirect());
        if (redirects.isEmpty()) return compound;
        return switch (compound) {
            case Command.Subshell subshell -> new Command.Subshell(subshell.body(), redirects, line);
            default -> new Command.Group(compound, redirects, line);
        };
    }

    private Command.Redirect redirect() {
        Token operator = tokens.take();
        Token target = tokens.peek();
        if (target.kind() != Token.Kind.WORD) throw tokens.unexpected(target, "");
        tokens.take();
        Word word = target.word().orElseThrow();
        int descriptor = operator.descriptor();
        if (descriptor < 0) descriptor = operator.text().startsWith("<") ? 0 : 1;
        if (!operator.text().startsWith("<<")) return new Command.Redirect(descriptor, operator.text(), word);
        Lexer.HereDocument document = new Lexer.HereDocument(word, target.text(), operator.text().equals("<<-"));
        tokens.expect(document);
        return new Command.Redirect(descriptor, "<<", new HereWord(document).word());
    }

    private Command simple() {
        int line = tokens.peek().line();
        int start = tokens.peek().span().start();
        List<Command.Assignment> assignments = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        List<Command.Redirect> redirects = new ArrayList<>();
        int end = start;
        while (true) {
            Token token = tokens.peek();
            if (token.kind() == Token.Kind.REDIRECTION) {
                redirects.add(redirect());
                continue;
            }
            if (inBrackets(words) && (token.is("&&") || token.is("||"))) {
                tokens.take();
                words.add(new Word(List.of(new Word.Literal(token.text(), true)), token.span()));
                continue;
            }
            if (token.kind() != Token.Kind.WORD) break;
            tokens.take();
            Word word = token.word().orElseThrow();
            end = word.span().end();
            Optional<Command.Assignment> assignment = words.isEmpty() ? assignment(word) : Optional.empty();
            if (assignment.isPresent()) assignments.add(assignment.get());
            else words.add(word);
            if (words.size() == 1 && assignments.isEmpty() && redirects.isEmpty() && tokens.peek().is("("))
                return function(token);
        }
        if (words.isEmpty() && assignments.isEmpty() && redirects.isEmpty()) throw tokens.unexpected(tokens.peek(), "");
        return new Command.Simple(assignments, words, redirects, line, new Span(start, Math.max(start, end)));
    }

    /** Between double brackets the signs of lists belong to the condition. */
    private static boolean inBrackets(List<Word> words) {
        return !words.isEmpty() && words.getFirst().bare().orElse("").equals("[[")
                && !words.getLast().bare().orElse("").equals("]]");
    }

    private Command function(Token name) {
        tokens.expect("(");
        if (!tokens.peek().is(")"))
            throw new SyntaxException("unexpected " + tokens.peek().described() + " (expecting \")\")", input.line(),
                    tokens.peek().span().start());
        tokens.take();
        String bare = name.keyword();
        if (bare.isEmpty() || bare.startsWith("$")) throw new SyntaxException("bad function name", name.line(), 0);
        tokens.skipNewlines();
        return new Command.Function(bare, command());
    }

    /** The assignment that a word is, if it is one. */
    public static Optional<Command.Assignment> assignment(Word word) {
        if (word.parts().isEmpty() || !(word.parts().getFirst() instanceof Word.Literal first) || first.quoted())
            return Optional.empty();
        int equals = first.text().indexOf('=');
        if (equals <= 0 || !first.text().substring(0, equals).matches("[a-zA-Z_][a-zA-Z_0-9]*"))
            return Optional.empty();
        List<Word.Part> parts = new ArrayList<>();
        String rest = first.text().substring(equals + 1);
        if (!rest.isEmpty()) parts.add(new Word.Literal(rest, false));
        parts.addAll(word.parts().subList(1, word.parts().size()));
        return Optional.of(new Command.Assignment(first.text().substring(0, equals), new Word(parts, word.span())));
    }
}
