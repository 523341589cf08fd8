package podium.kubectl.gotemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a template into text and the words of its actions. */
final class Lexer {
    /** Text, or one action as its words. */
    sealed interface Piece {
        /** Text outside of braces. */
        record Text(String text) implements Piece {
        }

        /** The words between two braces. */
        record Action(List<String> words) implements Piece {
        }
    }

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Piece> cut(String text) {
        Lexer lexer = new Lexer(text);
        lexer.run();
        return lexer.pieces;
    }

    static TemplateException failed(String message) {
        return new TemplateException("template: output:1: " + message);
    }

    private void run() {
        boolean trim = false;
        while (at < text.length()) {
            int open = text.indexOf("{{", at);
            String before = text.substring(at, open < 0 ? text.length() : open);
            if (trim) before = before.stripLeading();
            boolean trimBefore = open >= 0 && text.startsWith("{{- ", open);
            if (trimBefore) before = before.stripTrailing();
            if (!before.isEmpty()) pieces.add(new Piece.Text(before));
            if (open < 0) return;
            at = open + (trimBefore ? 4 : 2);
            trim = action();
        }
    }

    /** Reads an action; true when the text behind it loses its leading blanks. */
    private boolean action() {
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at);
            if (end < 0) throw failed("unclosed comment");
            at = end + 2;
        }
        List<String> words = new ArrayList<>();
        while (true) {
            if (at >= text.length() || text.charAt(at) == '\n') throw failed("unclosed action");
            if (text.startsWith("}}", at)) {
                at += 2;
                if (!words.isEmpty()) pieces.add(new Piece.Action(words));
                return false;
            }
            if (text.startsWith(" -}}", at)) {
                at += 4;
                if (!words.isEmpty()) pieces.add(new Piece.Action(words));
                return true;
            }
            word(words);
        }
    }

    private void word(List<String> words) {
        char c = text.charAt(at);
        if (c == ' ' || c == '\t') {
            at++;
        } else if (c == '"' || c == '`') {
            words.add(quoted(c));
        } else if (c == '(' || c == ')' || c == '|' || c == ',') {
            words.add(Character.toString(c));
            at++;
        } else if (text.startsWith(":=", at)) {
            words.add(":=");
            at += 2;
        } else if (c == '=') {
            words.add("=");
            at++;
        } else if (c == '.' || c == '$' || c == '-' || c == '+' || c == '_' || Character.isLetterOrDigit(c)) {
            int start = at++;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at))
                    || "._$".indexOf(text.charAt(at)) >= 0))
                at++;
            words.add(text.substring(start, at));
        } else {
            throw failed(String.format(Locale.ROOT, "bad character U+%04X '%s'", (int) c, c));
        }
    }

    private String quoted(char quote) {
        int start = at++;
        while (at < text.length() && text.charAt(at) != quote) at += text.charAt(at) == '\\' && quote == '"' ? 2 : 1;
        if (at >= text.length())
            throw failed(quote == '"' ? "unterminated quoted string" : "unterminated raw quoted string");
        at++;
        return text.substring(start, at);
    }
}
