package podium.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine;

/** The first screen: the window where there is a display, else a sample Pod in the terminal. */
final class Start implements FirstScreen {
    private final boolean display;
    private final Consumer<List<Path>> window;
    private final FirstScreen terminal;

    Start(boolean display, Consumer<List<Path>> window, FirstScreen terminal) {
        this.display = display;
        this.window = window;
        this.terminal = terminal;
    }

    /** The choice for this process. */
    static Start of(String system, Map<String, String> environment, Consumer<List<Path>> window,
            FirstScreen terminal) {
        return new Start(Display.available(system, environment), window, terminal);
    }

    @Override
    public int show(CommandLine line) {
        List<Path> packs = line.getParseResult().matchedOptionValue("--course", List.of());
        if (!display && !packs.isEmpty()) {
            line.getErr().println(
                    "There is no display for a window (on Linux, DISPLAY names it). podium course preview "
                            + packs.getFirst() + " writes the course as an HTML page.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (!display) return terminal.show(line);
        window.accept(packs);
        return CommandLine.ExitCode.OK;
    }
}
