package podium.shell.fuzz;

/** Random compound commands. */
final class Compounds {
    private final Draw draw;
    private final Words words;
    private final ScriptGrammar grammar;
    private int counters;

    Compounds(Draw draw, Words words, ScriptGrammar grammar) {
        this.draw = draw;
        this.words = words;
        this.grammar = grammar;
    }

    String any(int depth) {
        return draw.from(() -> choice(depth), () -> whileLoop(depth), () -> forLoop(depth), () -> cases(depth),
                () -> function(depth), () -> "( " + grammar.list(depth) + "\n)" + redirection(),
                () -> "{ " + grammar.list(depth) + "\n}" + redirection(),
                () -> "{ " + grammar.list(depth) + "\n} & wait");
    }

    private String redirection() {
        return draw.of("", "", "", " >/tmp/o", " 2>&1", " </dev/null", " 2>/dev/null");
    }

    private String choice(int depth) {
        String other = draw.of("", "\nelif " + grammar.condition(1) + "\nthen echo elif", "\nelse echo else");
        return "if " + grammar.condition(2) + draw.of("; ", "\n") + "then " + grammar.list(depth) + other + "\nfi"
                + redirection();
    }

    private String whileLoop(int depth) {
        String counter = "n" + ++counters;
        return counter + "=0; while [ $" + counter + " -lt " + (1 + draw.below(3)) + " ]; do " + counter + "=$(("
                + counter
                + "+1)); " + grammar.list(depth) + leave() + "\ndone" + redirection();
    }

    private String leave() {
        return draw.of("", "", "", "; break", "; continue", "; [ \"$x\" ] && break", "\ncase $a in 1) continue;; esac");
    }

    private String forLoop(int depth) {
        return "for " + words.variable() + draw.of(" in " + words.words(depth), "", " in \"$@\"", " in")
                + draw.of("\n", ";\n")
                + "do " + grammar.list(depth) + leave() + "\ndone" + redirection();
    }

    private String cases(int depth) {
        String first = draw.of("a*", "[0-9]", "'a b'", "\"$b\"", "$c", "?|b", "*:*", "\\*", "''");
        return "case " + words.word(depth) + " in " + draw.of("", "(") + first + ") " + grammar.list(depth) + "\n;; "
                + draw.of("*) echo other;; ", "") + "esac";
    }

    private String function(int depth) {
        String name = draw.of("f", "g");
        String body = draw.of("{ ", "( ").equals("{ ")
                ? "{ " + functionBody(depth) + "\n}"
                : "( " + functionBody(depth) + "\n)";
        return name + "() " + body + "; " + name + " " + words.words(1);
    }

    /** A function calls itself no further than its arguments last. */
    private String functionBody(int depth) {
        return "[ $# -gt 0 ] || return 4; d=${d}x; [ ${#d} -gt 6 ] && return 5; "
                + draw.of("", "local a; ", "local b=$1; ")
                + grammar.list(depth) + draw.of("", "\nreturn 2", "\nreturn");
    }
}
