package podium.shell.commands;

import podium.shell.fs.Errno;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;

/** Makes a file or directory with a name of its own. */
final class Mktemp implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "dqtup:");
        String directory = options.value('p').orElse(call.process().environment().getOrDefault("TMPDIR", "/tmp"));
        boolean named = !options.rest().isEmpty();
        String template = named ? options.rest().getFirst() : "tmp.XXXXXX";
        String path = named && !options.has('p') && !options.has('t') ? template : Paths.child(directory, template);
        if (!path.endsWith("XXXXXX")) return call.fail("Invalid argument");
        for (int attempt = 0; attempt < 100; attempt++) {
            String name = path.substring(0, path.length() - 6)
                    + letters(call.process());
            if (call.files().lookLink(name).isPresent()) continue;
            try {
                if (!options.has('u') && options.has('d')) call.files().makeDirectory(name, 0700);
                else if (!options.has('u')) call.files().open(name, OpenMode.NEW, 0600).close();
            } catch (SystemError e) {
                return call.fail((e.errno() == Errno.ENOENT ? "" : name) + ": " + e.words());
            }
            call.line(name);
            return 0;
        }
        return call.fail(path + ": " + Errno.EEXIST.words());
    }

    /** Six letters that a process draws. */
    static String letters(Process process) {
        String alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++)
            letters.append(alphabet.charAt((int) Long.remainderUnsigned(process.draw(), alphabet.length())));
        return letters.toString();
    }
}
