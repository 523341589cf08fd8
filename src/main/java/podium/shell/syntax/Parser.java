package podium.shell.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import podium.text.Span;

/** Builds commands, one line of a script after the other, so that a line can run before the next is read. */
public final class Parser {
    private static final Set<String> ENDERS = new LinkedHashSet<>(
            List.of("then", "do", "done", "fi", "else", "elif", "esac", "}"));

    private final Input input;
    private final Lexer lexer;
    private Map<String, String> aliases = new LinkedHashMap<>();
    private Optional<Token> ahead = Optional.empty();

    /** A parser of a script. */
    public Parser(String text) {
        this(new Input(text));
    }

    Parser(Input input) {
        this.input = input;
        this.lexer = new Lexer(input, this);
    }

    /** Aliases to look commands up in; the map may change while the script runs. */
    public Parser aliases(Map<String, String> map) {
        aliases = map;
        return this;
    }

    /** How much has been read, for showing a script's lines as they are read. */
    public int position() {
        return input.position();
    }

    /** Whether nothing but blank lines is left. */
    public boolean finished() {
        while (peek().kind() == Token.Kind.NEWLINE) take();
        return peek().kind() == Token.Kind.END;
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
        while (peek().kind() == Token.Kind.NEWLINE) take();
        if (peek().kind() == Token.Kind.END) return Optional.empty();
        List<Command> parts = new ArrayList<>();
        boolean parted;
        do {
            Command part = andOr();
            Token end = peek();
            if (end.is("&")) part = new Command.Background(part);
            parted = end.is("&") || end.is(";");
            if (parted) take();
            parts.add(part);
            if (!parted && peek().kind() != Token.Kind.NEWLINE && peek().kind() != Token.Kind.END)
                throw unexpected(peek(), "");
        } while (peek().kind() != Token.Kind.NEWLINE && peek().kind() != Token.Kind.END);
        if (peek().kind() == Token.Kind.NEWLINE) take();
        return Optional.of(sequence(parts));
    }

    /** The command in a command substitution, whose opening has been read. */
    Command substitution() {
        Optional<Token> saved = ahead;
        ahead = Optional.empty();
        Parser inner = new Parser(input).aliases(aliases);
        Command body = inner.list(true);
        inner.expect(")");
        ahead = saved;
        return body;
    }

    // ---- tokens

    private Token peek() {
        if (ahead.isEmpty()) ahead = Optional.of(lexer.next());
        return ahead.get();
    }

    private Token take() {
        Token token = peek();
        ahead = Optional.empty();
        return token;
    }

    private SyntaxException unexpected(Token token, String expected) {
        String what = token.described();
        String keyword = token.keyword();
        if (ENDERS.contains(keyword) || Compounds.OPENERS.contains(keyword)) what = "\"" + keyword + "\"";
        String hint = expected.isEmpty() ? "" : " (expecting \"" + expected + "\")";
        return new SyntaxException("unexpected " + what + hint,
                token.kind() == Token.Kind.END ? input.line() : token.line(),
                token.span().start());
    }

    void expect(String text) {
        Token token = peek();
        if (!token.is(text) && !token.keyword().equals(text)) throw unexpected(token, text);
        take();
    }

    boolean takeKeyword(String keyword) {
        if (!peek().keyword().equals(keyword)) return false;
        take();
        return true;
    }

    boolean takeOperator(String operator) {
        if (!peek().is(operator)) return false;
        take();
        return true;
    }

    void skipNewlines() {
        while (peek().kind() == Token.Kind.NEWLINE) take();
    }

    // ---- lists

    private static Command sequence(List<Command> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Command.Sequence(parts);
    }

    /** Commands up to a word or sign that ends them; at least one, unless none are allowed. */
    Command list(boolean mayBeEmpty) {
        List<Command> parts = new ArrayList<>();
        skipNewlines();
        while (!ends()) {
            Command part = andOr();
            Token end = peek();
            if (end.is("&")) part = new Command.Background(part);
            parts.add(part);
            boolean more = end.is("&") || end.is(";") || end.kind() == Token.Kind.NEWLINE;
            if (more) take();
            skipNewlines();
            if (!more) break;
        }
        if (parts.isEmpty() && !mayBeEmpty && peek().kind() != Token.Kind.END) throw unexpected(peek(), "");
        return sequence(parts);
    }

    private boolean ends() {
        Token token = peek();
        return token.kind() == Token.Kind.END || token.is(")") || token.is(";;") || ENDERS.contains(token.keyword());
    }

    private Command andOr() {
        Command left = pipeline();
        while (true) {
            boolean and = peek().is("&&");
            if (!and && !peek().is("||")) return left;
            take();
            skipNewlines();
            left = new Command.AndOr(left, and, pipeline());
        }
    }

    private Command pipeline() {
        boolean negated = takeKeyword("!");
        List<Command> parts = new ArrayList<>();
        parts.add(command());
        while (takeOperator("|")) {
            skipNewlines();
            parts.add(command());
        }
        return parts.size() == 1 && !negated ? parts.getFirst() : new Command.Pipeline(parts, negated);
    }

    // ---- commands

    private Command command() {
        expandAlias();
        Token token = peek();
        Optional<Command> compound = new Compounds(this).read(token.keyword(), token);
        if (compound.isPresent()) return redirected(compound.get());
        if (token.keyword().equals("!") || ENDERS.contains(token.keyword())) throw unexpected(token, "");
        return simple();
    }

    private Command redirected(Command compound) {
        List<Command.Redirect> redirects = new ArrayList<>();
        while (peek().kind() == Token.Kind.REDIRECTION) redirects.add(redirect());
        if (redirects.isEmpty()) return compound;
        return switch (compound) {
            case Command.Subshell(Command body, List<Command.Redirect> none) -> new Command.Subshell(body, redirects);
            default -> new Command.Group(compound, redirects);
        };
    }

    private Command.Redirect redirect() {
        Token operator = take();
        Token target = peek();
        if (target.kind() != Token.Kind.WORD) throw unexpected(target, "");
        take();
        Word word = target.word().orElseThrow();
        int descriptor = operator.descriptor();
        if (descriptor < 0) descriptor = operator.text().startsWith("<") ? 0 : 1;
        if (!operator.text().startsWith("<<")) return new Command.Redirect(descriptor, operator.text(), word);
        Lexer.HereDocument document = new Lexer.HereDocument(word, operator.text().equals("<<-"));
        lexer.expect(document);
        return new Command.Redirect(descriptor, "<<", new HereWord(document).word());
    }

    private Command simple() {
        int line = peek().line();
        int start = peek().span().start();
        List<Command.Assignment> assignments = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        List<Command.Redirect> redirects = new ArrayList<>();
        int end = start;
        while (true) {
            Token token = peek();
            if (token.kind() == Token.Kind.REDIRECTION) {
                redirects.add(redirect());
                continue;
            }
            if (inBrackets(words) && (token.is("&&") || token.is("||"))) {
                take();
                words.add(new Word(List.of(new Word.Literal(token.text(), true)), token.span()));
                continue;
            }
            if (token.kind() != Token.Kind.WORD) break;
            take();
            Word word = token.word().orElseThrow();
            end = word.span().end();
            Optional<Command.Assignment> assignment = words.isEmpty() ? assignment(word) : Optional.empty();
            if (assignment.isPresent()) assignments.add(assignment.get());
            else words.add(word);
            if (words.size() == 1 && assignments.isEmpty() && redirects.isEmpty() && peek().is("("))
                return function(token);
        }
        if (words.isEmpty() && assignments.isEmpty() && redirects.isEmpty()) throw unexpected(peek(), "");
        return new Command.Simple(assignments, words, redirects, line, new Span(start, Math.max(start, end)));
    }

    /** Between double brackets the signs of lists belong to the condition. */
    private static boolean inBrackets(List<Word> words) {
        return !words.isEmpty() && words.getFirst().bare().orElse("").equals("[[")
                && !words.getLast().bare().orElse("").equals("]]");
    }

    private Command function(Token name) {
        expect("(");
        if (!peek().is(")"))
            throw new SyntaxException("unexpected " + peek().described() + " (expecting \")\")", peek().line(),
                    peek().span().start());
        take();
        String bare = name.keyword();
        if (bare.isEmpty() || bare.startsWith("$")) throw new SyntaxException("bad function name", name.line(), 0);
        skipNewlines();
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

    Token peekToken() {
        return peek();
    }

    Token takeToken() {
        return take();
    }

    SyntaxException unexpectedToken(Token token, String expected) {
        return unexpected(token, expected);
    }

    /** Puts an alias' text in place of a command word. An alias is not looked up again in its own text. */
    private void expandAlias() {
        Set<String> used = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            Token token = peek();
            String name = token.keyword();
            String value = aliases.get(name);
            if (name.isEmpty() || value == null || !used.add(name)) return;
            more = true;
            input.splice(token.span().start(), value);
            ahead = Optional.empty();
            if (value.endsWith(" ")) expandBehind(token.span().start() + value.length());
        }
    }

    /** An alias that ends in a blank has the word behind it looked up too. */
    private void expandBehind(int position) {
        int start = input.position();
        int line = input.line();
        input.jump(position, line);
        Token next = lexer.next();
        String value = aliases.get(next.keyword());
        if (value != null) input.splice(next.span().start(), value);
        input.jump(start, line);
    }
}
