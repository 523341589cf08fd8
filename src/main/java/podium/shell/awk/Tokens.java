package podium.shell.awk;

import java.util.List;

/** The tokens of a program and a place in them. */
final class Tokens {
    private final List<Token> all;
    private int at;

    Tokens(List<Token> all) {
        this.all = all;
    }

    Token peek() {
        return all.get(at);
    }

    Token peek(int ahead) {
        return all.get(Math.min(at + ahead, all.size() - 1));
    }

    Token take() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) at++;
        return token;
    }

    boolean is(String sign) {
        return peek().is(sign);
    }

    boolean accept(String sign) {
        if (!is(sign)) return false;
        take();
        return true;
    }

    void expect(String sign) {
        if (!accept(sign)) throw unexpected();
    }

    String name() {
        Token token = take();
        if (token.kind() != Token.Kind.NAME) throw AwkError.at(token.line(), "Unexpected token");
        return token.text();
    }

    AwkError unexpected() {
        return AwkError.at(peek().kind() == Token.Kind.END ? all.get(all.size() - 2).line() : peek().line(),
                "Unexpected token");
    }

    void skipNewlines() {
        while (peek().kind() == Token.Kind.NEWLINE) take();
    }

    /** Skips what separates statements. */
    void skipEnds() {
        while (peek().kind() == Token.Kind.NEWLINE || is(";")) take();
    }
}
