package podium.shell.commands;

import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** Prints a path free of links. */
final class Realpath implements Applet {
    @Override
    public int run(Call call) {
        int status = 0;
        for (String path : Arguments.parse(call, "").atLeast(1)) {
            try {
                Spot spot = call.files().find(path);
                if (spot.inode().isEmpty() && !path.contains("/")) spot.required();
                call.line(spot.path());
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        return status;
    }
}
