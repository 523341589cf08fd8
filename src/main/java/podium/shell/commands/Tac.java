package podium.shell.commands;

import podium.shell.fs.SystemError;

/** Prints lines from the last to the first. */
final class Tac implements Applet {
    @Override
    public int run(Call call) {
        int status = 0;
        for (String path : call.orInput()) {
            try {
                call.out(String.join("", Lines.of(call.text(path)).reversed()));
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        return status;
    }
}
