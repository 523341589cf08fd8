package podium.shell.commands;

import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.fs.Errno;

/** Removes empty directories. */
final class Rmdir implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "p", "ignore-fail-on-non-empty=p", "parents=p");
        int status = 0;
        for (String path : options.atLeast(1)) {
            String at = path;
            try {
                if (path.matches("(.*/)?\\.")) throw new SystemError(Errno.EINVAL);
                call.files().removeDirectory(at);
                while (options.has('p') && at.contains("/") && !Paths.parent(at).equals("/")) {
                    at = Paths.parent(at);
                    call.files().removeDirectory(at);
                }
            } catch (SystemError e) {
                status = call.fail("'" + at + "': " + e.words());
            }
        }
        return status;
    }
}
