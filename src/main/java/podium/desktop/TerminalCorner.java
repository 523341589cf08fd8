package podium.desktop;

import java.util.List;
import java.util.function.Supplier;
import podium.desktop.settings.Drafts;
import podium.desktop.terminal.TerminalDesk;
import podium.desktop.work.Workbench;

/** What the terminal has to do with of the window beside the stage. */
record TerminalCorner(Workbench workbench, Supplier<String> text, Drafts drafts) implements TerminalDesk {
    private static final String HISTORY = "terminal history";

    @Override
    public long seed() {
        return workbench.seedProperty().get();
    }

    @Override
    public String manifest() {
        return text.get();
    }

    @Override
    public List<String> history() {
        return drafts.read(HISTORY).stream().flatMap(String::lines).toList();
    }

    @Override
    public void keepHistory(List<String> lines) {
        drafts.write(HISTORY, String.join("\n", lines) + "\n");
    }
}
