package podium.shell.commands;

import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;

/** Sees that files are on the disk; here they always are. */
final class Fsync implements Applet {
    @Override
    public int run(Call call) {
        int status = 0;
        for (String path : Arguments.parse(call, "d").atLeast(1)) {
            try {
                call.files().open(path, OpenMode.READ).close();
            } catch (SystemError e) {
                status = call.fail("can't open '" + path + "': " + e.words());
            }
        }
        return status;
    }
}
