package podium.shell.programs;

import java.util.List;
import podium.shell.commands.Applets;
import podium.shell.commands.Call;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;

/**
 * A command that behaves otherwise than the one of BusyBox.
 *
 * @param applet what it is among the commands
 */
record GnuTool(String applet) implements Program {
    @Override
    public int run(Process process) {
        List<String> words = process.arguments();
        return Applets.run(new Call(process, process.name(), applet, words.subList(1, words.size())));
    }
}
