package podium.shell.fuzz;

/** Random words: quotes, parameters, substitutions, arithmetic, patterns. */
final class Words {
    private final Draw draw;
    private final ScriptGrammar grammar;

    Words(Draw draw, ScriptGrammar grammar) {
        this.draw = draw;
        this.grammar = grammar;
    }

    String variable() {
        return draw.of("a", "b", "c", "x", "y");
    }

    String words(int depth) {
        StringBuilder text = new StringBuilder(word(depth));
        while (!draw.oneIn(2)) text.append(' ').append(word(depth));
        return text.toString();
    }

    String word(int depth) {
        StringBuilder text = new StringBuilder(part(depth));
        while (draw.oneIn(3)) text.append(part(depth));
        return text.toString();
    }

    private String part(int depth) {
        if (depth <= 0) return plain();
        return draw.from(this::plain, this::plain, this::parameter, this::parameter, () -> operation(depth, false),
                () -> doubleQuoted(depth), this::singleQuoted, () -> substitution(depth),
                () -> "$((" + arithmetic(depth) + "))", this::escaped, this::pattern);
    }

    private String plain() {
        return draw.of("foo", "b", "1", "23", "a.b", "/tmp", "x=y", "-n", "~", ":", "ab,cd", "%", "a:b", "-", "zz");
    }

    private String parameter() {
        return draw.of("$" + variable(), "${" + variable() + "}", "$1", "$2", "$#", "$?", "$*", "$@", "\"$@\"",
                "\"$*\"", "${10}", "${#" + variable() + "}");
    }

    private String operation(int depth, boolean quoted) {
        String operator = draw.of("-", ":-", "+", ":+", "=", ":=", "#", "##", "%", "%%", "?", "/", "//", ":");
        String name = variable();
        if (operator.equals(":"))
            return "${" + name + ":" + draw.of("0", "1", "2", " -1", "0:1", "1:2", "1:-1") + "}";
        String word = quoted && !draw.oneIn(3) ? inQuotes(depth - 1) : argument(operator, depth - 1);
        if (operator.startsWith("/"))
            word = draw.of("a", "?", "b*", "[0-9]", "o") + "/" + draw.of("", "Q", "q r", "$a");
        return "${" + name + operator + word + "}";
    }

    private String argument(String operator, int depth) {
        if ("#%".indexOf(operator.charAt(0)) >= 0)
            return draw.of("a*", "?", "*b", "[!0-9]*", "'*'", "\"$b\"", "$c", "*");
        return draw.oneIn(2) ? word(depth) : draw.of("", "d e", "'s t'", "\"u v\"", "$1", "\"$@\"", "\\$x");
    }

    private String doubleQuoted(int depth) {
        return "\"" + inQuotes(depth) + "\"";
    }

    private String inQuotes(int depth) {
        StringBuilder text = new StringBuilder();
        do {
            text.append(draw.from(
                    () -> draw.of(" ", "foo", "a  b", "'", "\\$", "\\\"", "\\\\", "\\a", "*", "~", "`echo q`"),
                    () -> "$" + variable(), () -> "$" + draw.of("1", "#", "*", "@", "?"),
                    () -> depth > 0 ? operation(depth - 1, true) : "o", () -> depth > 0 ? substitution(depth - 1) : "s",
                    () -> "$((" + arithmetic(depth - 1) + "))"));
        } while (draw.oneIn(2));
        return text.toString();
    }

    private String singleQuoted() {
        return draw.of("''", "'a b'", "'$x'", "'\"'", "'\\'", "'*'", "'it'\\''s'", "$'a\\tb'", "' '");
    }

    private String escaped() {
        return "\\" + draw.of("a", " ", "$", "*", "\\", "'", "\"", "#", "&", "|", ";", "?");
    }

    String pattern() {
        return draw.of("*", "/tmp/*", "[ab]*", "?", "/tmp/f?", "/t*/", "[!a]", "/tmp/[[:alpha:]]*", "*/", "nomatch*");
    }

    String substitution(int depth) {
        String body = grammar.simple(depth - 1);
        return draw.oneIn(4) && body.indexOf('`') < 0 && body.indexOf('\\') < 0
                ? "`" + body.replace("\"", "") + "`"
                : "$(" + body + ")";
    }

    String arithmetic(int depth) {
        if (depth <= 0 || draw.oneIn(3))
            return draw.of("1", "2", "0", "7", "-3", "010", "0x1f", "a", "b", "$#", "${x:-4}", "x", "2#101", "16#ff");
        return draw.from(() -> arithmetic(depth - 1) + operator() + arithmetic(depth - 1),
                () -> "(" + arithmetic(depth - 1) + ")", () -> draw.of("-", "!", "~", "+") + arithmetic(depth - 1),
                () -> arithmetic(depth - 1) + " ? " + arithmetic(0) + " : " + arithmetic(0),
                () -> variable() + draw.of("=", "+=", "-=", "*=", "|=", "^=", "<<=") + arithmetic(depth - 1),
                () -> variable() + draw.of("++", "--"), () -> draw.of("++", "--") + variable());
    }

    private String operator() {
        return draw.of(" + ", "-", " * ", " / ", " % ", " << 2 + ", " < ", " <= ", ">", " == ", "!=", " && ", "||", "&",
                "|", "^", ",", " ** 2 + ");
    }
}
