package podium.shell.syntax;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tokens of a script with one of look-ahead; aliases are put in place where a command begins. */
final class Tokens {
    /** Words that end a list of commands. */
    static final List<String> ENDERS = List.of("then", "do", "done", "fi", "else", "elif", "esac", "}");

    /** Words that no alias can stand for. */
    private static final List<String> KEYWORDS = Stream.of(List.of("!", "{", "in"), ENDERS, Compounds.OPENERS).flatMap(
            List::stream).toList();

    private final Input input;
    private final Lexer lexer;
    private Map<String, String> aliases = new LinkedHashMap<>();
    private Optional<Token> ahead = Optional.empty();

    Tokens(Input input, Parser parser) {
        this.input = input;
        this.lexer = new Lexer(input, parser);
    }

    void aliases(Map<String, String> map) {
        aliases = map;
    }

    Map<String, String> aliases() {
        return aliases;
    }

    Token peek() {
        if (ahead.isEmpty()) ahead = Optional.of(lexer.next());
        return ahead.get();
    }

    Token take() {
        Token token = peek();
        ahead = Optional.empty();
        return token;
    }

    /** Sets the look-ahead aside while another reader takes from the same input. */
    Optional<Token> setAside() {
        Optional<Token> saved = ahead;
        ahead = Optional.empty();
        return saved;
    }

    void putBack(Optional<Token> saved) {
        ahead = saved;
    }

    /** A here-document whose text stands behind the present line. */
    void expect(Lexer.HereDocument document) {
        lexer.expect(document);
    }

    SyntaxException unexpectedInsteadOfWord(Token token) {
        return wrong(token, " (expecting word)");
    }

    SyntaxException unexpected(Token token, String expected) {
        return wrong(token, expected.isEmpty() ? "" : " (expecting \"" + expected + "\")");
    }

    private SyntaxException wrong(Token token, String hint) {
        String what = token.described();
        String keyword = token.keyword();
        if (ENDERS.contains(keyword) || Compounds.OPENERS.contains(keyword)) what = "\"" + keyword + "\"";
        return new SyntaxException("unexpected " + what + hint,
                input.line(),
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

    /** Puts an alias' text in place of a command word. An alias is not looked up again in its own text. */
    void expandAlias() {
        Set<String> used = new LinkedHashSet<>();
        while (true) {
            Token token = peek();
            String name = token.keyword();
            String value = aliases.get(name);
            if (name.isEmpty() || KEYWORDS.contains(name) || value == null || !used.add(name)) return;
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
        if (value != null) {
            input.splice(next.span().start(), value);
            if (value.endsWith(" ")) expandBehind(next.span().start() + value.length());
        }
        input.jump(start, line);
    }
}
