package podium.shell.commands;

import podium.shell.kernel.OpenFile;

/** Commands that fill a terminal's screen. Without a terminal vi gives up; with one it says what to do in its place. */
final class TerminalOnly implements Applet {
    @Override
    public int run(Call call) {
        boolean isTerminal = call.process().descriptors().find(0).flatMap(OpenFile::terminal).isPresent();
        return call.fail(isTerminal
                ? "there is no screen editor in the simulated containers; write with cat > FILE and Ctrl+D, change with "
                        + "sed -i, or edit the file outside and bring it in with kubectl cp"
                : "can't tcgetattr for stdin: Not a tty");
    }
}
