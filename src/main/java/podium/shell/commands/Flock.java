package podium.shell.commands;

import java.util.List;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;

/** Runs a program under a lock file; nobody else is waiting for it on this machine. */
final class Flock implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "+sxnuc:", "shared=s", "exclusive=x", "nonblock=n", "unlock=u",
                "command=c");
        List<String> words = options.rest();
        if (words.isEmpty()) throw new Usage("");
        if (words.size() == 1 && !options.has('c')) {
            String number = words.getFirst();
            if (!number.matches("\\d{1,4}")) return call.fail("bad file descriptor: '" + number + "'");
            return 0;
        }
        try {
            call.files().open(words.getFirst(), OpenMode.APPEND).close();
        } catch (SystemError e) {
            return call.fail("can't open '" + words.getFirst() + "': " + e.words());
        }
        List<String> rest = words.subList(1, words.size());
        if (options.has('c')) rest = List.of("sh", "-c", options.value('c').orElse(""));
        else if (rest.size() == 2 && rest.getFirst().equals("-c")) rest = List.of("sh", "-c", rest.get(1));
        return Programs.exec(call, rest);
    }
}
