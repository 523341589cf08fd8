package podium.shell.calc;

import java.util.ArrayList;
import java.util.List;

/** Cuts a bc program into tokens. */
final class BcLexer {
    private static final List<String> SIGNS = List.of("==", "<=", ">=", "!=", "++", "--", "+=", "-=", "*=", "/=", "%=",
            "^=", "&&", "||");

    private final String text;
    private final List<BcToken> tokens = new ArrayList<>();
    private int at;

    private BcLexer(String text) {
        this.text = text;
    }

    static List<BcToken> tokens(String text) {
        BcLexer lexer = new BcLexer(text);
        while (lexer.at < text.length()) lexer.token();
        lexer.tokens.add(new BcToken(BcToken.Kind.END, ""));
        return lexer.tokens;
    }

    private void token() {
        char c = text.charAt(at);
        if (c == '\n') add(BcToken.Kind.NEWLINE, "\n", 1);
        else if (Character.isWhitespace(c)) at++;
        else if (text.startsWith("\\\n", at)) at += 2;
        else if (c == '#') skipTo("\n", 0);
        else if (text.startsWith("/*", at)) skipTo("*/", 2);
        else if (c == '"') string();
        else if (isDigit(c) || c == '.') number();
        else if (c >= 'a' && c <= 'z') name();
        else sign();
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
    }

    private void add(BcToken.Kind kind, String token, int length) {
        tokens.add(new BcToken(kind, token));
        at += length;
    }

    private void skipTo(String end, int more) {
        int found = text.indexOf(end, at + more);
        at = found < 0 ? text.length() : found + more;
    }

    private void string() {
        int end = text.indexOf('"', at + 1);
        if (end < 0) throw new CalcException("string end couldn't be found");
        add(BcToken.Kind.STRING, text.substring(at + 1, end), end + 1 - at);
    }

    private void number() {
        int end = at;
        while (end < text.length()) {
            if (text.startsWith("\\\n", end)) end += 2;
            else if (isDigit(text.charAt(end)) || text.charAt(end) == '.') end++;
            else break;
        }
        add(BcToken.Kind.NUMBER, text.substring(at, end).replace("\\\n", ""), end - at);
    }

    private void name() {
        int end = at;
        while (end < text.length() && (Character.isLowerCase(text.charAt(end)) || Character.isDigit(text.charAt(end))
                || text.charAt(end) == '_'))
            end++;
        add(BcToken.Kind.NAME, text.substring(at, end), end - at);
    }

    private void sign() {
        for (String sign : SIGNS)
            if (text.startsWith(sign, at)) {
                add(BcToken.Kind.SIGN, sign, 2);
                return;
            }
        String sign = text.substring(at, at + 1);
        if (!"+-*/%^=<>!(){}[],;".contains(sign)) throw new CalcException("bad character '" + sign + "'");
        add(BcToken.Kind.SIGN, sign, 1);
    }
}
