package podium.shell.expand;

import java.util.List;
import java.util.Optional;
import podium.shell.syntax.Word;

/** Expands parameters with their operators. Rule: POSIX, Shell Command Language, 2.6.2, and BusyBox's additions. */
final class Parameters {
    private final Scope scope;
    private final Expander expander;

    Parameters(Scope scope, Expander expander) {
        this.scope = scope;
        this.expander = expander;
    }

    void expand(Word.Parameter parameter, boolean quoted, Cells cells) {
        String operator = parameter.operator();
        char mark = quoted ? Cells.QUOTED : Cells.SPLIT;
        if (operator.equals("bad")) throw new ShellError("syntax error: bad substitution");
        boolean all = parameter.name().equals("@") || parameter.name().equals("*");
        Optional<String> value = all ? joined(parameter.name()) : scope.value(parameter.name());
        switch (operator) {
            case "" -> plain(parameter.name(), value, quoted, cells);
            case "#len" -> cells.add(Integer.toString(length(parameter.name(), value)), mark);
            case "-", ":-", "=", ":=", "?", ":?", "+", ":+" -> choice(parameter, value, quoted, cells);
            default -> {
                // Nothing behind the operator is looked at when there is no value.
                if (parameter.name().equals("@") || (all && !quoted)) each(parameter, mark, cells);
                else
                    value.or(() -> unset(parameter.name())).ifPresent(
                            present -> cells.add(altered(parameter, present), mark));
            }
        }
    }

    /**
     * All positional parameters, altered as one string in which a NUL stands at each boundary. Rule: BusyBox matches no
     * further than to the first NUL, but takes a suffix from the whole.
     */
    private void each(Word.Parameter parameter, char mark, Cells cells) {
        if (scope.positional().isEmpty()) return;
        String[] fields = altered(parameter, String.join("\0", scope.positional())).split("\0", -1);
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) cells.boundary();
            if (fields[i].isEmpty() && mark == Cells.QUOTED) cells.emptyQuote();
            cells.add(fields[i], mark);
        }
    }

    private int length(String name, Optional<String> value) {
        String text = value.or(() -> unset(name)).orElse("");
        return text.codePointCount(0, text.length());
    }

    private Optional<String> unset(String name) {
        if (scope.unsetIsError() && !name.equals("@") && !name.equals("*"))
            throw new ShellError(name + ": parameter not set");
        return Optional.empty();
    }

    /** All positional parameters as one string; empty when there are none. */
    private Optional<String> joined(String name) {
        List<String> all = scope.positional();
        return Optional.of(String.join(name.equals("*") ? separator() : " ", all));
    }

    private String separator() {
        String separators = scope.value("IFS").orElse(" ");
        return separators.isEmpty() ? "" : separators.substring(0, 1);
    }

    private void plain(String name, Optional<String> value, boolean quoted, Cells cells) {
        if (name.equals("@") || (name.equals("*") && !quoted)) {
            boolean first = true;
            for (String one : scope.positional()) {
                if (!first) cells.boundary();
                first = false;
                if (one.isEmpty() && quoted) cells.emptyQuote();
                cells.add(one, quoted ? Cells.QUOTED : Cells.SPLIT);
            }
            return;
        }
        cells.add(value.or(() -> unset(name)).orElse(""), quoted ? Cells.QUOTED : Cells.SPLIT);
    }

    private void choice(Word.Parameter parameter, Optional<String> value, boolean quoted, Cells cells) {
        String operator = parameter.operator();
        boolean absent = value.isEmpty() || (operator.startsWith(":") && value.get().isEmpty());
        Word word = parameter.argument().orElseThrow();
        switch (operator.charAt(operator.length() - 1)) {
            case '+' -> {
                if (!absent) insert(word, quoted, cells);
            }
            case '-' -> {
                if (absent) insert(word, quoted, cells);
                else plain(parameter.name(), value, quoted, cells);
            }
            case '=' -> {
                if (absent && !isName(parameter.name()))
                    throw new ShellError(parameter.name() + ": bad variable name");
                if (absent) scope.assign(parameter.name(), expander.single(word));
                cells.add(scope.value(parameter.name()).orElse(""), quoted ? Cells.QUOTED : Cells.SPLIT);
            }
            default -> {
                if (absent) throw new ShellError(parameter.name() + ": " + complaint(word, operator));
                plain(parameter.name(), value, quoted, cells);
            }
        }
    }

    private static boolean isName(String text) {
        return Character.isLetter(text.charAt(0)) || text.startsWith("_");
    }

    private String complaint(Word word, String operator) {
        if (!word.isEmpty()) return expander.single(word);
        return operator.equals("?") ? "parameter not set" : "parameter not set or null";
    }

    /** A word in place of the parameter: its unquoted characters are split like a value. */
    private void insert(Word word, boolean quoted, Cells cells) {
        Cells inner = expander.cells(word, !quoted, false);
        for (int i = 0; i < inner.length(); i++) {
            char mark = inner.mark(i);
            if (quoted && mark != Cells.EMPTY && mark != Cells.BREAK) mark = Cells.QUOTED;
            else if (mark == Cells.PLAIN) mark = Cells.SPLIT;
            cells.add(inner.at(i), mark);
        }
    }

    private String altered(Word.Parameter parameter, String value) {
        Word argument = parameter.argument().orElseThrow();
        return switch (parameter.operator()) {
            case "#" -> Trim.prefix(value, expander.pattern(argument), false);
            case "##" -> Trim.prefix(value, expander.pattern(argument), true);
            case "%" -> Trim.suffix(value, expander.pattern(argument), false);
            case "%%" -> Trim.suffix(value, expander.pattern(argument), true);
            case "/" -> replaced(value, parameter, false);
            case "//" -> replaced(value, parameter, true);
            default -> slice(value, parameter);
        };
    }

    private String replaced(String value, Word.Parameter parameter, boolean all) {
        Word pattern = parameter.argument().orElseThrow();
        if (expander.single(pattern).isEmpty()) return value;
        String by = parameter.second().map(expander::single).orElse("");
        return Trim.replace(value, expander.pattern(pattern), by, all);
    }

    private String slice(String value, Word.Parameter parameter) {
        Arithmetic arithmetic = new Arithmetic(scope);
        long length = value.length();
        long from = arithmetic.evaluate(expander.single(parameter.argument().orElseThrow()));
        if (from < 0) from = Math.max(0, length + from);
        from = Math.min(from, length);
        long end = length;
        if (parameter.second().isPresent()) {
            long count = arithmetic.evaluate(expander.single(parameter.second().get()));
            // BusyBox takes a negative count from the end; one that reaches before the start is ignored.
            end = count >= 0 ? Math.min(length, from + count) : length + count;
            if (count < 0 && end <= from) end = length + count < from && from != 0 ? length : from;
        }
        return value.substring((int) from, (int) Math.max(from, end));
    }
}
