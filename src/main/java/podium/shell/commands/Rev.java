package podium.shell.commands;

import podium.shell.fs.SystemError;

/** Turns lines around. */
final class Rev implements Applet {
    @Override
    public int run(Call call) {
        int status = 0;
        for (String path : call.orInput()) {
            try {
                for (String line : Lines.of(call.text(path)))
                    call.out(new StringBuilder(Lines.chop(line)).reverse() + (line.endsWith("\n") ? "\n" : ""));
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        return status;
    }
}
