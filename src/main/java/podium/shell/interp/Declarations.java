package podium.shell.interp;

import java.util.List;
import podium.shell.expand.Arithmetic;
import podium.shell.expand.ShellError;

/** Builtins about variables. */
final class Declarations {
    private static final String NAME = "[a-zA-Z_][a-zA-Z_0-9]*";

    private Declarations() {
    }

    static int export(Shell shell, List<String> arguments) {
        return declare(shell, arguments, "export");
    }

    static int readOnly(Shell shell, List<String> arguments) {
        return declare(shell, arguments, "readonly");
    }

    private static int declare(Shell shell, List<String> arguments, String what) {
        boolean export = what.equals("export");
        Letters letters = Letters.of(arguments, export ? "np" : "p");
        List<String> names = letters.words();
        boolean undo = letters.has('n');
        if (names.isEmpty()) return list(shell, what);
        Variables variables = shell.state().variables();
        for (String word : names) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!name.matches(NAME)) throw new ShellError(name + ": bad variable name");
            if (equals >= 0) shell.assign(name, word.substring(equals + 1));
            if (export) variables.export(name, !undo);
            else variables.readOnly(name);
        }
        return 0;
    }

    private static int list(Shell shell, String what) {
        shell.state().variables().listed().forEach((name, variable) -> {
            boolean shown = what.equals("export") ? variable.exported() : variable.readOnly();
            if (shown)
                shell.process().out(what + " " + name
                        + variable.value().map(value -> "=" + Quoting.single(value)).orElse("") + "\n");
        });
        return 0;
    }

    static int unset(Shell shell, List<String> arguments) {
        Letters letters = Letters.of(arguments, "vf");
        boolean functions = letters.given().endsWith("f");
        for (String word : letters.words()) {
            if (functions) {
                shell.state().functions().remove(word);
            } else {
                if (!word.matches(NAME)) throw new ShellError(word + ": bad variable name");
                shell.state().variables().unset(word);
                shell.state().live().forget(word);
            }
        }
        return 0;
    }

    static int local(Shell shell, List<String> arguments) {
        if (!shell.state().variables().inFunction()) throw new ShellError("not in a function");
        for (String word : arguments) {
            if (word.equals("-")) {
                shell.state().keepOptions();
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!name.matches(NAME)) throw new ShellError(name + ": bad variable name");
            shell.state().variables().local(name);
            if (equals >= 0) shell.assign(name, word.substring(equals + 1));
        }
        return 0;
    }

    static int let(Shell shell, List<String> arguments) {
        if (arguments.isEmpty()) throw new ShellError("expression expected");
        long value = 0;
        for (String expression : arguments) value = new Arithmetic(new ShellScope(shell)).evaluate(expression);
        return value == 0 ? 1 : 0;
    }
}
