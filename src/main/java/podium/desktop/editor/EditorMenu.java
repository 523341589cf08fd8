package podium.desktop.editor;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import podium.desktop.command.Command;

/** What a press of the right button in the text offers: all that the editor can do, for those who use no keys. */
final class EditorMenu {
    private EditorMenu() {
    }

    /** @param commands what the editor can be asked; read anew each time the menu opens */
    static ContextMenu of(YamlArea area, Supplier<List<Command>> commands) {
        ContextMenu menu = new ContextMenu();
        menu.setId("editor-menu");
        menu.setOnShowing(_ -> {
            menu.getItems().setAll(item("Undo", area::undo, area.isUndoAvailable()),
                    item("Redo", area::redo, area.isRedoAvailable()), new SeparatorMenuItem(),
                    item("Cut", area::cut, selected(area)), item("Copy", area::copy, selected(area)),
                    item("Paste", area::paste, true), item("Select all", area::selectAll, true),
                    new SeparatorMenuItem());
            commands.get().forEach(command -> menu.getItems().add(item(command.title(), command.action(), true)));
        });
        return menu;
    }

    private static boolean selected(YamlArea area) {
        return area.getSelection().getLength() > 0;
    }

    private static MenuItem item(String title, Runnable action, boolean possible) {
        MenuItem item = new MenuItem(title);
        item.setDisable(!possible);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
