package podium.shell.interp;

import java.util.List;
import podium.shell.expand.ShellError;

/** Builtins that leave loops, functions and the shell. */
final class Loops {
    private Loops() {
    }

    static int leave(Shell shell, List<String> arguments) {
        return jump(shell, arguments, Flow.Kind.BREAK);
    }

    static int goOn(Shell shell, List<String> arguments) {
        return jump(shell, arguments, Flow.Kind.CONTINUE);
    }

    private static int jump(Shell shell, List<String> arguments, Flow.Kind kind) {
        int count = arguments.isEmpty() ? 1 : Numbers.parse(arguments.getFirst());
        if (count == 0) throw new ShellError("Illegal number: 0");
        if (!shell.executor().inLoop()) return 0;
        throw new Flow(kind, count);
    }

    static int exit(Shell shell, List<String> arguments) {
        int status = arguments.isEmpty() ? shell.state().status() : Numbers.parse(arguments.getFirst());
        throw shell.exit(status & 0xff);
    }

    static int giveBack(Shell shell, List<String> arguments) {
        int status = arguments.isEmpty() ? shell.state().status() : Numbers.parse(arguments.getFirst());
        throw new Flow(Flow.Kind.RETURN, status & 0xff);
    }

    static int shift(Shell shell, List<String> arguments) {
        int count = arguments.isEmpty() ? 1 : Numbers.parse(arguments.getFirst());
        List<String> positional = shell.state().positional();
        if (count > positional.size()) return 1;
        shell.state().positional(positional.subList(count, positional.size()));
        return 0;
    }
}
