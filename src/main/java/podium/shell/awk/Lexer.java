package podium.shell.awk;

import java.util.ArrayList;
import java.util.List;

/** Cuts a program into tokens. */
final class Lexer {
    private static final List<String> KEYWORDS = List.of("BEGIN", "END", "function", "func", "if", "else", "while",
            "for",
            "do", "break", "continue", "next", "nextfile", "exit", "return", "delete", "in", "getline", "print",
            "printf");
    private static final List<String> SIGNS = List.of("**=", "&&", "||", "++", "--", "+=", "-=", "*=", "/=", "%=", "^=",
            "==", "<=", ">=", "!=", "!~", ">>", "**", "{", "}", "(", ")", "[", "]", ";", ",", "+", "-", "*", "/", "%",
            "^", "!", ">", "<", "|", "?", ":", "~", "$", "=");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) lexer.next();
        lexer.add(Token.Kind.NEWLINE, "\n");
        lexer.add(Token.Kind.END, "");
        return lexer.tokens;
    }

    private void add(Token.Kind kind, String value) {
        tokens.add(new Token(kind, value, line));
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            add(Token.Kind.NEWLINE, "\n");
            line++;
            at++;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            at++;
        } else if (c == '\\' && text.startsWith("\n", at + 1)) {
            line++;
            at += 2;
        } else if (c == '#') {
            while (at < text.length() && text.charAt(at) != '\n') at++;
        } else if (c == '"') {
            string();
        } else if (c == '/' && (tokens.isEmpty() || !tokens.getLast().endsOperand())) {
            regex();
        } else if (isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
            number();
        } else if (isLetter(c)) {
            word();
        } else {
            sign();
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void string() {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"') at += text.charAt(at) == '\\' ? 2 : 1;
        if (at >= text.length()) throw AwkError.at(line, "Unexpected end of string");
        add(Token.Kind.STRING, Escape.expand(text.substring(start, at++)));
    }

    private void regex() {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '/' && text.charAt(at) != '\n')
            at += text.charAt(at) == '\\' ? 2 : 1;
        if (at >= text.length() || text.charAt(at) == '\n') throw AwkError.at(line, "Unexpected end of string");
        add(Token.Kind.REGEX, text.substring(start, at++).replace("\\/", "/"));
    }

    /** Rule: in a program, unlike in its input, a leading zero means an octal number. */
    private void number() {
        int start = at;
        if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
            at += 2;
            while (at < text.length() && Character.digit(text.charAt(at), 16) >= 0) at++;
            add(Token.Kind.NUMBER, Double.toString(new java.math.BigInteger("0" + text.substring(start + 2, at),
                    16).doubleValue()));
            return;
        }
        int end = start + Value.numberLength(text.substring(start));
        String digits = text.substring(start, end);
        at = end;
        double value = digits.matches("0[0-7]+")
                ? new java.math.BigInteger(digits, 8).doubleValue()
                : Double.parseDouble(digits);
        add(Token.Kind.NUMBER, Double.toString(value));
    }

    private void word() {
        int start = at;
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) at++;
        String word = text.substring(start, at);
        if (KEYWORDS.contains(word)) add(Token.Kind.KEYWORD, word.equals("func") ? "function" : word);
        else if (Builtin.find(word).isPresent()) add(Token.Kind.BUILTIN, word);
        else add(text.startsWith("(", at) ? Token.Kind.CALL : Token.Kind.NAME, word);
    }

    private void sign() {
        for (String sign : SIGNS) {
            if (!text.startsWith(sign, at)) continue;
            at += sign.length();
            add(Token.Kind.SIGN, sign.equals("**") ? "^" : sign.equals("**=") ? "^=" : sign);
            return;
        }
        throw AwkError.at(line, "Unexpected token");
    }
}
