package podium.shell.fuzz;

/** Random scripts of one seed each. Loops are bounded, and nothing depends on time or on numbers of processes. */
public final class ScriptGrammar {
    private final Draw draw;
    private final Words words;
    private final Compounds compounds;

    private ScriptGrammar(long seed) {
        draw = new Draw(seed);
        words = new Words(draw, this);
        compounds = new Compounds(draw, words, this);
    }

    /** The script of a seed. */
    public static String script(long seed) {
        return new ScriptGrammar(seed).whole();
    }

    private String whole() {
        StringBuilder text = new StringBuilder(draw.of("", "", "set -- p 'q r' ''; ", "set -- 1 2 3\n", "IFS=:; ",
                "set -u; ", "set -e; ", "set -f\n", "a=1 b='x y' c=; ", "cd /tmp; ", "x='a:b c'\n",
                "trap 'echo exit $?' EXIT\n", "echo 1 >/tmp/f1; echo 2 >/tmp/f2; "));
        int count = 2 + draw.below(5);
        for (int i = 0; i < count; i++) text.append(statement(3)).append(draw.of("\n", "\n", "; "));
        String script = text.append("echo end $? \"$a\" \"$b\" \"$c\" \"$x\" \"$y\"").toString();
        return draw.oneIn(12) ? damaged(script) : script;
    }

    /** Without one character, so that quotes and brackets may not fit any more. */
    private String damaged(String script) {
        int at = draw.below(script.length());
        return script.substring(0, at) + script.substring(at + 1);
    }

    String list(int depth) {
        StringBuilder text = new StringBuilder(statement(depth));
        while (draw.oneIn(3)) text.append(draw.of("; ", "\n")).append(statement(depth));
        return text.toString();
    }

    String statement(int depth) {
        if (depth <= 0) return simple(1);
        return draw.from(() -> simple(depth), () -> simple(depth), () -> simple(depth),
                () -> compounds.any(depth - 1), () -> compounds.any(depth - 1), () -> pipeline(depth - 1),
                () -> simple(depth) + draw.of(" && ", " || ") + simple(depth - 1));
    }

    private String pipeline(int depth) {
        return draw.of("", "", "! ") + simple(depth) + " | "
                + draw.of("cat", "tr a-z A-Z", "{ read " + words.variable() + "; echo \"<$x>\"; }", "wc -l",
                        "while read l; do echo \"[$l]\"; done", "sort", "cat >/tmp/o");
    }

    String simple(int depth) {
        return draw.from(() -> echo(depth), () -> echo(depth), () -> assignment(depth), () -> assignment(depth),
                () -> condition(depth), () -> builtin(depth), () -> redirected(depth), this::call);
    }

    private String echo(int depth) {
        return draw.of("echo ", "echo ", "printf '<%s>' ", "printf '%s\\n' ") + words.words(depth);
    }

    String assignment(int depth) {
        return words.variable() + "=" + (draw.oneIn(6) ? "" : words.word(depth));
    }

    String condition(int depth) {
        return draw.from(() -> "[ " + words.word(depth - 1) + draw.of(" = ", " != ") + words.word(depth - 1) + " ]",
                () -> "[ " + draw.of("-n", "-z", "-e", "-d", "!") + " \"" + "$" + words.variable() + "\" ]",
                () -> "test $#" + draw.of(" -eq ", " -lt ", " -gt ") + draw.of("0", "1", "3"), () -> "true",
                () -> "false", () -> "! false",
                () -> "[[ $" + words.variable() + draw.of(" = ", " == ", " != ", " =~ ") + draw.of("a*", "b", "^1", "?")
                        + " ]]");
    }

    private String builtin(int depth) {
        return draw.from(() -> "set -- " + words.words(depth - 1), () -> "shift", () -> "unset " + words.variable(),
                () -> "export " + words.variable() + "=" + words.word(depth - 1), () -> "eval 'echo e $a'",
                () -> "eval \"" + words.variable() + "=\\$b\"",
                () -> draw.of("set -e", "set +e", "set -f", "set +f", "set -u"),
                () -> "IFS=" + draw.of("' '", ":", "''", "$' \\t\\n'", "': '"),
                () -> "local " + words.variable() + "=1",
                () -> "(exit " + draw.below(5) + ")", () -> "return " + draw.below(3), () -> "unset IFS",
                () -> "readonly " + draw.of("r1", "r2") + "=" + words.word(depth - 1),
                () -> "cd " + draw.of("/", "/tmp", "/nosuch"),
                () -> "let '" + words.arithmetic(1) + "'",
                () -> ": ${" + words.variable() + draw.of(":=", "=", "?") + "w}",
                () -> "nosuch" + words.word(depth - 1), () -> "echo $LINENO",
                () -> "type " + draw.of("cd", "f", "nosuch", "if"),
                () -> "set -- " + draw.of("-a", "-bq -a", "-b", "x -a")
                        + "; getopts ab: o; echo \"$o ${OPTARG-} $OPTIND\"",
                () -> "command " + draw.of("echo c", "-v echo", "nosuch", "-V f"),
                () -> "sh -c " + draw.of("'echo $0 $1' n m", "'exit 3'", "'echo $a'"),
                () -> "exit " + draw.of("", "0", "7"));
    }

    private String redirected(int depth) {
        return draw.from(() -> echo(depth) + draw.of(" >/tmp/o", " >>/tmp/o", " >&2", " 2>/dev/null", " >/nosuch/f"),
                () -> "cat </tmp/" + draw.of("o", "f1", "nosuch"), () -> "cat /tmp/o", this::document,
                () -> "read " + words.variable() + " " + words.variable() + " <<E\n"
                        + draw.of("1 2 3", " a:b:c ", "x\\ y z", "")
                        + "\nE\n");
    }

    private String document() {
        String delimiter = draw.of("E", "'E'", "\\E");
        String body = draw.of("plain", "$a $b", "${x:-d}", "\"q\" 'q'", "\\$a \\\\ \\q", "$((1+2))", "$(echo s)",
                "`echo t`",
                words.word(0));
        return "cat " + draw.of("<<", "<<-") + delimiter + "\n" + draw.of("", "\t") + body + "\nE\n";
    }

    private String call() {
        return draw.of("f", "g") + " " + words.words(0);
    }
}
