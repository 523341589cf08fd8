package podium.shell.commands;

import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** Prints where a link points. */
final class Readlink implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "fnqsv");
        String path = options.atLeast(1).getFirst();
        try {
            String text;
            if (options.has('f')) {
                Spot spot = call.files().find(path);
                // BusyBox accepts a missing last part only behind a directory that is named.
                if (spot.inode().isEmpty() && !path.contains("/") && call.files().lookLink(path).isEmpty()) return 1;
                text = spot.path();
            } else {
                text = call.files().readLink(path);
            }
            call.out(options.has('n') ? text : text + "\n");
            return 0;
        } catch (SystemError e) {
            return 1;
        }
    }
}
