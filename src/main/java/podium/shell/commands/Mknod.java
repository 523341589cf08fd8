package podium.shell.commands;

import java.util.List;
import podium.shell.fs.SystemError;

/** Makes a named pipe; device files are not for containers to make. */
final class Mknod implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "m:");
        List<String> words = options.atLeast(2);
        String path = words.get(0);
        if (!words.get(1).equals("p")) {
            if (words.size() < 4) throw new Usage("");
            return call.fail(path + ": Operation not permitted");
        }
        String mode = options.value('m').filter(text -> text.matches("[0-7]{1,4}")).orElse("666");
        try {
            call.files().fifo(path, Integer.parseInt(mode, 8));
            return 0;
        } catch (SystemError e) {
            return call.fail(path + ": " + e.words());
        }
    }
}
