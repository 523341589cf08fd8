package podium.shell.programs;

import java.util.List;
import podium.shell.commands.Applets;
import podium.shell.commands.Call;
import podium.shell.interp.ShellProgram;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;

/** The binary that is all commands; the name it is called by says which. */
final class BusyBox implements Program {
    @Override
    public int run(Process process) {
        if (process.name().equals("busybox")) {
            List<String> words = process.arguments();
            if (words.size() < 2) return list(process);
            process.state().arguments(words.subList(1, words.size()));
        }
        String name = process.name();
        if (name.equals("sh") || name.equals("ash")) return new ShellProgram().run(process);
        if (Applets.find(name).isEmpty()) {
            process.err(name + ": applet not found\n");
            return 127;
        }
        List<String> words = process.arguments();
        return Applets.run(new Call(process, name, name, words.subList(1, words.size())));
    }

    private static int list(Process process) {
        process.out("BusyBox v1.37.0 () multi-call binary.\n\nCurrently defined functions:\n\t"
                + String.join(", ", Applets.names()) + "\n");
        return 0;
    }
}
