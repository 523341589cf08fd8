package podium.shell.commands;

import java.util.Optional;
import podium.shell.kernel.OpenFile;

/** Names the terminal of standard input, which is the first that the runtime made. */
final class Tty implements Applet {
    @Override
    public int run(Call call) {
        Optional<OpenFile> input = call.process().descriptors().find(0);
        boolean isTerminal = input.flatMap(OpenFile::terminal).isPresent();
        if (!call.arguments().contains("-s")) call.line(isTerminal ? "/dev/pts/0" : "not a tty");
        return isTerminal ? 0 : 1;
    }
}
