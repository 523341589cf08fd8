package podium.shell.commands;

import podium.shell.fs.SystemError;

/** Makes named pipes. */
final class Mkfifo implements Applet {
    @Override
    public int run(Call call) {
        int status = 0;
        for (String path : Arguments.parse(call, "m:").atLeast(1)) {
            try {
                call.files().fifo(path, 0666);
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        return status;
    }
}
