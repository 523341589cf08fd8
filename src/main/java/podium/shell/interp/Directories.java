package podium.shell.interp;

import java.util.List;
import podium.shell.expand.ShellError;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;

/** The builtins cd, pwd and umask. */
final class Directories {
    private Directories() {
    }

    static int change(Shell shell, List<String> arguments) {
        ShellState state = shell.state();
        Letters letters = Letters.of(arguments, "LP");
        boolean physical = letters.given().endsWith("P");
        List<String> words = letters.words();
        String target = words.isEmpty() ? state.variables().value("HOME").orElse("") : words.getFirst();
        boolean shows = target.equals("-");
        if (shows) target = state.variables().value("OLDPWD").orElse("");
        if (target.isEmpty()) target = ".";
        if (!target.startsWith("/") && !target.startsWith(".")) {
            for (String base : state.variables().value("CDPATH").orElse("").split(":", -1)) {
                String candidate = Paths.child(base, target);
                if (base.isEmpty() || !shell.process().files().isDirectory(candidate)) continue;
                target = candidate;
                shows = true;
                break;
            }
        }
        go(shell, words.isEmpty() ? target : words.getFirst(), target, physical);
        if (shows) shell.process().out(state.directory() + "\n");
        return 0;
    }

    private static void go(Shell shell, String shown, String target, boolean physical) {
        ShellState state = shell.state();
        String logical = Paths.normal(target.startsWith("/") ? target : Paths.child(state.directory(), target));
        try {
            shell.process().files().changeDirectory(physical ? target : logical);
        } catch (SystemError e) {
            throw new ShellError("can't cd to " + shown + ": " + e.words());
        }
        String old = state.directory();
        state.directory(physical ? shell.process().state().workingDirectory() : logical);
        state.variables().set("OLDPWD", old, false);
        state.variables().set("PWD", state.directory(), false);
    }

    static int print(Shell shell, List<String> arguments) {
        boolean physical = Letters.of(arguments, "LP").given().endsWith("P");
        shell.process().out(
                (physical ? shell.process().state().workingDirectory() : shell.state().directory()) + "\n");
        return 0;
    }

    static int umask(Shell shell, List<String> arguments) {
        int mask = shell.process().state().umask();
        boolean symbolic = !arguments.isEmpty() && arguments.getFirst().matches("-[a-zA-Z]");
        Letters letters = symbolic ? Letters.of(arguments, "S") : new Letters("", arguments);
        if (letters.words().isEmpty() && !letters.has('S')) {
            shell.process().out(String.format(java.util.Locale.ROOT, "%04o\n", mask));
            return 0;
        }
        String word = letters.words().isEmpty() ? "" : letters.words().getFirst();
        if (word.isEmpty()) {
            int granted = ~mask & 0777;
            shell.process().out("u=" + bits(granted >> 6) + ",g=" + bits(granted >> 3) + ",o=" + bits(granted) + "\n");
            return 0;
        }
        if (Character.isDigit(word.charAt(0))) {
            if (!word.matches("[0-7]{1,4}")) throw new ShellError("illegal mode: " + word);
            shell.process().state().umask(Integer.parseInt(word, 8));
            return 0;
        }
        int granted = podium.shell.commands.Modes.parse(word, ~mask & 0777, 0, false).orElseThrow(
                () -> new ShellError("illegal mode: " + word));
        shell.process().state().umask(~granted & 0777);
        return 0;
    }

    private static String bits(int three) {
        return ((three & 4) != 0 ? "r" : "") + ((three & 2) != 0 ? "w" : "") + ((three & 1) != 0 ? "x" : "");
    }
}
