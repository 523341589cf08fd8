package podium.desktop;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import podium.desktop.StageHost.Move;
import podium.desktop.command.Command;
import podium.desktop.editor.EditorPane;
import podium.desktop.outline.OutlineItem;

/** All commands of the window, in the order of the key sheet. */
final class WindowCommands {
    private final MainWindow window;
    private final Navigator navigator;
    private final EditorPane editor;
    private final Board board;

    WindowCommands(MainWindow window, Navigator navigator, EditorPane editor, Board board) {
        this.window = window;
        this.navigator = navigator;
        this.editor = editor;
        this.board = board;
    }

    /** Those that do not depend on a course, with what the workshop can do among them. */
    List<Command> all(List<Command> workshop) {
        List<Command> commands = new ArrayList<>();
        for (Place place : Place.values()) {
            // A bare digit is an answer in the quiz and text in the editor.
            commands.add(Command.of("Go to", place.title(), place.key() + " Ctrl+" + place.key(),
                    () -> navigator.go(place)));
        }
        play(commands);
        edit(commands);
        exercise(commands);
        exam(commands);
        commands.addAll(workshop);
        view(commands);
        return commands;
    }

    private void play(List<Command> commands) {
        String group = "Play";
        commands.add(Command.of(group, "Run from the start", "Ctrl+Enter", window::run));
        commands.add(Command.of(group, "Play or pause", "Space", () -> board.move(Move.PLAY_OR_PAUSE)));
        commands.add(Command.of(group, "Next change", "Right", () -> board.move(Move.NEXT)));
        commands.add(Command.of(group, "Previous change", "Left", () -> board.move(Move.PREVIOUS)));
        commands.add(Command.of(group, "Next event", "Shift+Right", () -> board.move(Move.NEXT_EVENT)));
        commands.add(Command.of(group, "Previous event", "Shift+Left", () -> board.move(Move.PREVIOUS_EVENT)));
        commands.add(Command.of(group, "To the start", "Home", () -> board.move(Move.START)));
        commands.add(Command.of(group, "To the end", "End", () -> board.move(Move.END)));
        commands.add(Command.of(group, "Faster", "+", () -> board.move(Move.FASTER)));
        commands.add(Command.of(group, "Slower", "-", () -> board.move(Move.SLOWER)));
        commands.add(Command.of(group, "Lanes further up", "Up", () -> board.move(Move.LANES_UP)));
        commands.add(Command.of(group, "Lanes further down", "Down", () -> board.move(Move.LANES_DOWN)));
    }

    private void edit(List<Command> commands) {
        String group = "Edit";
        commands.addAll(editor.commands());
        commands.add(Command.of(group, "Explain the field at the caret", "F1", window::help));
        commands.add(Command.of(group, "Open a file", "Ctrl+O", window::openFile));
        commands.add(Command.of(group, "Save to a file", "Ctrl+S", window::saveFile));
    }

    private void exercise(List<Command> commands) {
        commands.add(Command.of("Exercise", "Check the answer", "Ctrl+Shift+Enter", navigator::check));
        commands.add(Command.of("Exercise", "Show a hint", "Ctrl+Shift+H", navigator::hint));
    }

    private void exam(List<Command> commands) {
        commands.add(Command.of("Exam", "Next task", "F7", () -> navigator.exam().step(1)));
        commands.add(Command.of("Exam", "Previous task", "Shift+F7", () -> navigator.exam().step(-1)));
        commands.add(Command.of("Exam", "Flag the task", "Ctrl+M", () -> navigator.exam().flag()));
        commands.add(Command.of("Exam", "Hand in", () -> navigator.exam().askToHandIn()));
    }

    private void view(List<Command> commands) {
        String group = "View";
        commands.add(Command.of(group, "All commands", "Ctrl+P", window::palette));
        commands.add(Command.of(group, "All keys", "?", window::keySheet));
        commands.add(Command.of(group, "Tour of two minutes", window::tour));
        commands.add(Command.of(group, "Why is it so", "W", window::why));
        commands.add(Command.of(group, "Settings", "Ctrl+Comma", window::settings));
        commands.add(Command.of(group, "Next pane", "F6", () -> window.panes().step(1)));
        commands.add(Command.of(group, "Previous pane", "Shift+F6", () -> window.panes().step(-1)));
        commands.add(Command.of(group, "Outline on or off", "Ctrl+B", () -> window.shown().toggleOutline()));
        commands.add(Command.of(group, "Drawer on or off", "Ctrl+J", () -> window.shown().toggleDrawer()));
        commands.add(Command.of(group, "Terminal", "Ctrl+T", window::terminal));
        commands.add(Command.of(group, "Only the text", "F9", () -> window.panes().onlyReader()));
        commands.add(Command.of(group, "Only the editor", "F10", () -> window.panes().onlyEditor()));
        commands.add(Command.of(group, "Only the stage", "F11", () -> window.panes().onlyStage()));
        commands.add(Command.of(group, "This pane wider", "Ctrl+F6", () -> window.panes().widen(1)));
        commands.add(Command.of(group, "This pane narrower", "Ctrl+Shift+F6", () -> window.panes().widen(-1)));
        commands.add(Command.of(group, "This pane higher", "Ctrl+F7", () -> window.panes().heighten(1)));
        commands.add(Command.of(group, "This pane lower", "Ctrl+Shift+F7", () -> window.panes().heighten(-1)));
        commands.add(Command.of(group, "Everything back", "Esc", window::escape));
        commands.add(Command.of(group, "Light, dark, or as the system", "Ctrl+Shift+L",
                () -> window.appearance().nextTheme()));
        commands.add(Command.of(group, "Larger", "Ctrl+Plus Ctrl+Equals Ctrl+Shift+Equals Ctrl+Add",
                () -> window.appearance().zoom(1)));
        commands.add(Command.of(group, "Smaller", "Ctrl+Minus Ctrl+Subtract", () -> window.appearance().zoom(-1)));
        commands.add(Command.of(group, "Normal size", "Ctrl+0", () -> window.appearance().normalSize()));
    }

    /** Those that have a button at the foot of the rail. */
    List<Rail.Extra> extras() {
        return List.of(new Rail.Extra(Feather.SEARCH, "All commands and lessons (Ctrl+P)", window::palette),
                new Rail.Extra(Feather.LIST, "Outline on or off (Ctrl+B)", () -> window.shown().toggleOutline()),
                new Rail.Extra(Feather.SIDEBAR, "Why, events, describe and logs on or off (Ctrl+J)",
                        () -> window.shown().toggleDrawer()),
                new Rail.Extra(Feather.MOON, "Light, dark, or as the system (Ctrl+Shift+L)",
                        () -> window.appearance().nextTheme()),
                new Rail.Extra(Feather.SETTINGS, "Settings (Ctrl+Comma)", window::settings),
                new Rail.Extra(Feather.COMMAND, "All keys (?)", window::keySheet));
    }

    /** One for each lesson and exercise, for the palette. */
    List<Command> documents(List<OutlineItem> items) {
        return items.stream().map(item -> Command.of(item instanceof OutlineItem.OfLesson ? "Lesson" : "Exercise",
                item.title(), () -> navigator.open(item))).toList();
    }
}
