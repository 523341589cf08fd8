package podium.desktop.outline;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

/** The lessons and exercises as a list with ticks; a click or Enter opens one. */
public final class OutlinePane extends BorderPane {
    private final ListView<OutlineItem> list = new ListView<>();
    private final Label title = new Label();

    /** @param done ids with a tick; may change at any time */
    public OutlinePane(ObservableSet<String> done, Consumer<OutlineItem> onOpen) {
        getStyleClass().add("outline");
        title.getStyleClass().add("pane-title");
        title.setMaxWidth(Double.MAX_VALUE);
        setTop(title);
        setCenter(list);
        list.setId("outline-list");
        list.setAccessibleText("Lessons and exercises");
        list.setPlaceholder(placeholder());
        list.setCellFactory(_ -> new OutlineCell(done, onOpen));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                list.getSelectionModel().getSelectedItems().stream().findFirst().ifPresent(onOpen);
                event.consume();
            }
        });
        done.addListener((SetChangeListener<String>) _ -> list.refresh());
    }

    private static Label placeholder() {
        Label words = new Label("No lessons here yet. The sandbox runs any manifest: press 6.");
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        return words;
    }

    /** Shows other lines. */
    public void show(String name, List<OutlineItem> items) {
        title.setText(name);
        if (!list.getItems().equals(items)) list.getItems().setAll(items);
    }

    /** Marks the line that is open. */
    public void select(String id) {
        list.getItems().stream().filter(item -> item.id().equals(id)).findFirst().ifPresentOrElse(
                item -> list.getSelectionModel().select(item), () -> list.getSelectionModel().clearSelection());
    }
}
