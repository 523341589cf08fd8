package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;

/** Prints the environment, or runs a program in another one. */
final class Env implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "+iu:0", "ignore-environment=i", "unset=u");
        var environment = call.process().environment();
        if (options.has('i')) environment.clear();
        options.values('u').forEach(environment::remove);
        List<String> words = new ArrayList<>(options.rest());
        if (!words.isEmpty() && words.getFirst().equals("-")) {
            environment.clear();
            words.removeFirst();
        }
        while (!words.isEmpty() && words.getFirst().indexOf('=') > 0) {
            String word = words.removeFirst();
            environment.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        }
        if (!words.isEmpty()) return Programs.exec(call, words);
        environment.forEach((name, value) -> call.line(name + "=" + value));
        return 0;
    }
}
