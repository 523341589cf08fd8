package podium.desktop.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import podium.manifest.edit.OutlineEntry;

/** The parts of the text in a list that narrows as one types; Enter goes there. */
final class OutlineBox extends VBox {
    private final TextField wanted = new TextField();
    private final ListView<OutlineEntry> list = new ListView<>();
    private final Consumer<OutlineEntry> onGo;
    private final Runnable onClose;
    private List<OutlineEntry> all = List.of();

    OutlineBox(Consumer<OutlineEntry> onGo, Runnable onClose) {
        this.onGo = onGo;
        this.onClose = onClose;
        getStyleClass().addAll("palette", "outline-box");
        wanted.setId("outline-text");
        wanted.setPromptText("Go to a document, container or volume");
        list.setId("outline-list");
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label("Nothing in this text has such a name."));
        list.setCellFactory(_ -> new EntryCell());
        list.setOnMouseClicked(_ -> go());
        wanted.textProperty().addListener((_, _, _) -> narrow());
        wanted.focusedProperty().addListener((_, _, on) -> {
            if (!on) onClose.run();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(wanted, list);
        setMaxSize(420, 320);
    }

    void show(List<OutlineEntry> entries) {
        all = entries;
        wanted.clear();
        narrow();
        wanted.requestFocus();
    }

    private void narrow() {
        String typed = wanted.getText().strip().toLowerCase(Locale.ROOT);
        list.getItems().setAll(all.stream().filter(
                e -> (e.name() + " " + e.sort()).toLowerCase(Locale.ROOT).contains(typed)).toList());
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> onClose.run();
            case ENTER -> go();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        int size = list.getItems().size();
        if (size == 0) return;
        int index = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 3));
    }

    private void go() {
        List<OutlineEntry> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        onClose.run();
        chosen.forEach(onGo);
    }

    private static final class EntryCell extends ListCell<OutlineEntry> {
        private final Label name = new Label();
        private final Label sort = new Label();
        private final HBox line = new HBox(8, name, sort);

        EntryCell() {
            line.setAlignment(Pos.CENTER_LEFT);
            sort.getStyleClass().add("palette-group");
        }

        @Override
        protected void updateItem(OutlineEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            name.setText(entry.name().isEmpty() ? "(no name)" : entry.name());
            sort.setText(entry.sort());
            line.setPadding(new Insets(0, 0, 0, entry.depth() * 18.0));
            setGraphic(line);
        }
    }
}
