package podium.desktop.editor;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import podium.desktop.command.Command;

/** What the right button offers in the text: all that the editor can do, for those who use no keys. */
final class EditorMenu {
    private EditorMenu() {
    }

    /** @param commands what the editor can be asked; read each time the menu opens */
    static void install(YamlArea area, Supplier<List<Command>> commands) {
        ContextMenu menu = new ContextMenu();
        menu.setId("editor-menu");
        area.setContextMenu(menu);
        // A menu without items never opens, so that it is filled before it is asked to.
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ -> fill(menu, area, commands.get()));
    }

    private static void fill(ContextMenu menu, YamlArea area, List<Command> commands) {
        boolean selected = area.getSelection().getLength() > 0;
        menu.getItems().setAll(item("Undo", area::undo, area.isUndoAvailable()),
                item("Redo", area::redo, area.isRedoAvailable()), new SeparatorMenuItem(),
                item("Cut", area::cut, selected), item("Copy", area::copy, selected),
                item("Paste", area::paste, true), item("Select all", area::selectAll, true),
                new SeparatorMenuItem());
        commands.forEach(command -> menu.getItems().add(item(command.title(), command.action(), true)));
    }

    private static MenuItem item(String title, Runnable action, boolean possible) {
        MenuItem item = new MenuItem(title);
        item.setDisable(!possible);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
