package podium.desktop.editor;

import java.util.List;
import podium.desktop.command.Command;

/** What the editor can be asked by key and from the palette, in the order of the key sheet. */
final class EditorCommands {
    private static final String GROUP = "Edit";

    private EditorCommands() {
    }

    static List<Command> of(EditorPane editor) {
        return List.of(Command.of(GROUP, "Suggest what could stand here", "Ctrl+Space", editor::complete),
                Command.of(GROUP, "Next problem", "F8", editor::nextProblem),
                Command.of(GROUP, "Previous problem", "Shift+F8", editor::previousProblem),
                Command.of(GROUP, "Apply the first fix", "Alt+Enter Ctrl+Period", editor::firstFix),
                Command.of(GROUP, "Rename with all uses", "F2", editor::rename),
                Command.of(GROUP, "Go to where a name is given", "F12", editor::definition),
                Command.of(GROUP, "Go to a container or volume", "Ctrl+Shift+O", editor::outline),
                Command.of(GROUP, "Format", "Shift+Alt+F", editor::format),
                Command.of(GROUP, "Comment lines", "Ctrl+Slash", editor::toggleComment),
                Command.of(GROUP, "Fold or unfold", "Ctrl+Shift+F", editor::fold),
                Command.of(GROUP, "Unfold everything", "Ctrl+Shift+U", editor::unfoldAll),
                Command.of(GROUP, "Grow the selection", "Shift+Alt+Right", editor::grow),
                Command.of(GROUP, "Shrink the selection", "Shift+Alt+Left", editor::shrink),
                Command.of(GROUP, "Find", "Ctrl+F", editor::find),
                Command.of(GROUP, "Find and replace", "Ctrl+H", editor::findAndReplace));
    }
}
