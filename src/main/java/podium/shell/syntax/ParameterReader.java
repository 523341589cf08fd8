package podium.shell.syntax;

import java.util.List;
import java.util.Optional;

/** Reads what stands in {@code ${...}}. */
final class ParameterReader {
    private static final List<String> OPERATORS = List.of(":-", ":=", ":?", ":+", "-", "=", "?", "+", "##", "#", "%%",
            "%", "//", "/", ":");

    private final Input input;
    private final WordReader words;

    ParameterReader(Input input, WordReader words) {
        this.input = input;
        this.words = words;
    }

    Word.Part braced(boolean quoted) {
        if (input.peek() == '#' && isLength()) {
            input.next();
            String name = parameter();
            if (input.peek() == '}' && !name.isEmpty()) {
                input.next();
                return new Word.Parameter(name, "#len", Optional.empty(), Optional.empty());
            }
            return bad(quoted);
        }
        String name = parameter();
        if (name.isEmpty()) return bad(quoted);
        if (input.peek() == '}') {
            input.next();
            return new Word.Parameter(name, "", Optional.empty(), Optional.empty());
        }
        for (String operator : OPERATORS)
            if (input.take(operator)) return with(name, operator, quoted);
        return bad(quoted);
    }

    /** Whether a number sign asks for a length; otherwise it is the parameter itself. */
    private boolean isLength() {
        char next = input.peek(1);
        if (next == '}') return false;
        if ("-=?+%/:#".indexOf(next) < 0) return true;
        // What could be an operator is a parameter's name when the brace follows it.
        return "-?#".indexOf(next) >= 0 && input.peek(2) == '}';
    }

    private Word.Part with(String name, String operator, boolean quoted) {
        char stop = operator.startsWith("/") ? '/' : operator.equals(":") ? ':' : 0;
        if (operator.equals(":") && input.peek() == '}') throw input.error("missing '}'");
        boolean pattern = operator.startsWith("#") || operator.startsWith("%") || operator.startsWith("/");
        // A slash right behind the operator is what to look for.
        boolean slash = operator.equals("//") && input.take("/");
        WordReader.Argument first = words.argument(quoted && !pattern, stop);
        if (slash) first = first.behind("/");
        if (first.closed()) return new Word.Parameter(name, operator, Optional.of(first.word()), Optional.empty());
        WordReader.Argument second = words.argument(quoted && !pattern, (char) 0);
        return new Word.Parameter(name, operator, Optional.of(first.word()), Optional.of(second.word()));
    }

    private Word.Part bad(boolean quoted) {
        words.argument(quoted, (char) 0);
        return new Word.Parameter("", "bad", Optional.empty(), Optional.empty());
    }

    private String parameter() {
        char c = input.peek();
        if (WordReader.isNameStart(c)) return words.name();
        if (Character.isDigit(c)) {
            StringBuilder digits = new StringBuilder();
            while (Character.isDigit(input.peek())) digits.append(input.next());
            return digits.toString();
        }
        boolean special = c != 0 && "@*#?-$!".indexOf(c) >= 0;
        // A name behind the exclamation mark would be bash's indirection, which this shell has not.
        if (!special || (c == '!' && WordReader.isNameStart(input.peek(1)))) return "";
        return String.valueOf(input.next());
    }
}
