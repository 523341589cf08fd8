package podium.shell.commands;

import java.util.List;

/** Writes its arguments. */
final class Echo implements Applet {
    @Override
    public int run(Call call) {
        boolean newline = true;
        boolean escapes = false;
        List<String> words = call.arguments();
        while (!words.isEmpty() && words.getFirst().matches("-[neE]+")) {
            String options = words.getFirst();
            newline &= !options.contains("n");
            escapes |= options.contains("e");
            if (options.contains("E")) escapes = false;
            words = words.subList(1, words.size());
        }
        String text = String.join(" ", words);
        if (escapes) {
            Escapes.Result result = Escapes.expand(text, true);
            text = result.text();
            newline &= !result.stops();
        }
        try {
            call.out(newline ? text + "\n" : text);
        } catch (podium.shell.fs.SystemError e) {
            return call.fail("write error: " + e.words());
        }
        return 0;
    }
}
