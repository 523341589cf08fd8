package podium.desktop.sandbox;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import podium.desktop.parts.Sheet;
import podium.desktop.parts.Words;

/** Manifests to begin with, to choose one from. */
public final class TemplateSheet extends Sheet {
    private final ListView<Template> list = new ListView<>();

    /** @param onChosen takes the one that is chosen */
    public TemplateSheet(List<Template> templates, Consumer<Template> onChosen, Runnable onClose) {
        super("Begin with a template", onClose);
        add(Words.wrapped("It takes the place of what is in the editor; Ctrl+Z brings that back.", "muted"));
        list.setId("templates");
        list.getItems().setAll(templates);
        list.getSelectionModel().selectFirst();
        list.setCellFactory(_ -> new Line());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            choose(onChosen, onClose);
            event.consume();
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose(onChosen, onClose));
        add(list);
    }

    private void choose(Consumer<Template> onChosen, Runnable onClose) {
        List<Template> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (chosen.isEmpty()) return;
        onClose.run();
        chosen.forEach(onChosen);
    }

    private static final class Line extends ListCell<Template> {
        @Override
        protected void updateItem(Template template, boolean empty) {
            super.updateItem(template, empty);
            setText(empty || template == null ? "" : template.from() + ":  " + template.title());
        }
    }
}
