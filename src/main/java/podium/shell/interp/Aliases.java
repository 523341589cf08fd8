package podium.shell.interp;

import java.util.List;
import java.util.NavigableMap;

/** The builtins alias and unalias. */
final class Aliases {
    private Aliases() {
    }

    static int alias(Shell shell, List<String> arguments) {
        NavigableMap<String, String> aliases = shell.state().aliases();
        if (arguments.isEmpty())
            aliases.forEach((name, value) -> shell.process().out(name + "=" + Quoting.single(value) + "\n"));
        int status = 0;
        for (String word : arguments) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                aliases.put(word.substring(0, equals), word.substring(equals + 1));
            } else if (aliases.containsKey(word)) {
                shell.process().out(word + "=" + Quoting.single(aliases.getOrDefault(word, "")) + "\n");
            } else {
                shell.process().err("alias: " + word + " not found\n");
                status = 1;
            }
        }
        return status;
    }

    static int unalias(Shell shell, List<String> arguments) {
        int status = 0;
        for (String word : arguments) {
            if (word.equals("-a")) {
                shell.state().aliases().clear();
            } else if (shell.state().aliases().remove(word) == null) {
                shell.process().err("unalias: " + word + " not found\n");
                status = 1;
            }
        }
        return status;
    }
}
