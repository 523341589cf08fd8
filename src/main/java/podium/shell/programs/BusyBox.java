package podium.shell.programs;

import java.util.ArrayList;
import java.util.List;
import podium.shell.commands.Applets;
import podium.shell.commands.Call;
import podium.shell.interp.ShellProgram;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;

/**
 * The binary that is all commands; the name it is called by says which.
 *
 * @param version what it says of itself; before 1.29 nslookup asked with the search list
 */
record BusyBox(String version) implements Program {
    private static final List<String> SHELLS = List.of("sh", "ash", "bash");
    private static final int WIDTH = 80;

    @Override
    public int run(Process process) {
        if (process.name().equals("busybox")) {
            List<String> words = process.arguments();
            if (words.size() < 2 || words.get(1).equals("--help")) return about(process);
            if (words.get(1).equals("--list")) return list(process);
            process.state().arguments(words.subList(1, words.size()));
        }
        String name = process.name();
        if (SHELLS.contains(name)) return new ShellProgram().run(process);
        if (Applets.find(name).isEmpty()) {
            process.err(name + ": applet not found\n");
            return 127;
        }
        List<String> words = process.arguments();
        boolean old = version.startsWith("1.28") && name.equals("nslookup");
        return Applets.run(new Call(process, name, old ? "nslookup-1.28" : name, words.subList(1, words.size())));
    }

    private static List<String> functions() {
        List<String> names = new ArrayList<>(Applets.names());
        names.addAll(List.of("ash", "sh"));
        return names.stream().sorted().toList();
    }

    private static int list(Process process) {
        functions().forEach(name -> process.out(name + "\n"));
        return 0;
    }

    private int about(Process process) {
        StringBuilder text = new StringBuilder("BusyBox v" + version + " () multi-call binary.\n" + """
                BusyBox is copyrighted by many authors between 1998-2015.
                Licensed under GPLv2. See source distribution for detailed
                copyright notices.

                Usage: busybox [function [arguments]...]
                   or: busybox --list[-full]
                   or: busybox --show SCRIPT
                   or: busybox --install [-s] [DIR]
                   or: function [arguments]...

                \tBusyBox is a multi-call binary that combines many common Unix
                \tutilities into a single executable.  Most people will create a
                \tlink to busybox for each function they wish to use and BusyBox
                \twill act like whatever it was invoked as.

                Currently defined functions:
                """);
        int column = WIDTH;
        for (String name : functions()) {
            boolean first = text.charAt(text.length() - 1) == '\n';
            if (!first) text.append(',');
            if (column + name.length() + 2 > WIDTH - 8) {
                text.append(first ? "\t" : "\n\t");
                column = 0;
            } else {
                text.append(' ');
            }
            text.append(name);
            column += name.length() + 2;
        }
        process.out(text.append("\n\n").toString());
        return 0;
    }
}
