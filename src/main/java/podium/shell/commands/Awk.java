package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.awk.AwkError;
import podium.shell.awk.Interpreter;
import podium.shell.fs.SystemError;

/** Runs a program over the records of files. */
final class Awk implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "+F:v:f:e:");
        List<String> rest = new ArrayList<>(options.rest());
        List<String> texts = new ArrayList<>();
        for (String path : options.values('f')) {
            try {
                texts.add(call.text(path));
            } catch (SystemError e) {
                return call.fail("can't open '" + path + "': " + e.words());
            }
        }
        texts.addAll(options.values('e'));
        if (texts.isEmpty()) {
            if (rest.isEmpty()) throw new Usage("");
            texts.add(rest.removeFirst());
        }
        for (String assignment : options.values('v'))
            if (!assignment.matches("(?s)[a-zA-Z_][a-zA-Z_0-9]*=.*")) throw new Usage("");
        try {
            return Interpreter.run(call.process(), String.join("\n", texts), options.value('F'), options.values('v'),
                    rest);
        } catch (AwkError e) {
            return call.fail(e.words());
        }
    }
}
