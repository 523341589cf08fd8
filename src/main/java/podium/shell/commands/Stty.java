package podium.shell.commands;

import java.util.Optional;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.TerminalFile;

/** Shows the size of the terminal, or sets whether it shows what is typed; its other settings cannot be changed. */
final class Stty implements Applet {
    @Override
    public int run(Call call) {
        Optional<TerminalFile> terminal = call.process().descriptors().find(0).flatMap(OpenFile::terminal);
        if (terminal.isEmpty()) return call.fail("standard input: Not a tty");
        if (call.arguments().isEmpty()) call.line("speed 38400 baud; line = 0;");
        for (String word : call.arguments()) {
            switch (word) {
                case "size" -> call.line(terminal.get().rows() + " " + terminal.get().columns());
                case "echo", "sane" -> terminal.get().echo(true);
                case "-echo" -> terminal.get().echo(false);
                default -> {
                    return call.fail("invalid argument '" + word + "'");
                }
            }
        }
        return 0;
    }
}
