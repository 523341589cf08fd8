package podium.desktop.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import podium.manifest.edit.Renaming;
import podium.text.Edit;

/** A field over a name in the text: shows how many places change, or why the name cannot be that one. */
final class RenameBox extends VBox {
    private final TextField field = new TextField();
    private final Label words = new Label();
    private final Consumer<List<Edit>> onRename;
    private final Runnable onClose;
    private Optional<Renaming> renaming = Optional.empty();

    RenameBox(Consumer<List<Edit>> onRename, Runnable onClose) {
        this.onRename = onRename;
        this.onClose = onClose;
        getStyleClass().add("rename-box");
        field.setId("rename-text");
        field.getStyleClass().add("mono");
        field.setAccessibleText("New name");
        words.setId("rename-words");
        words.setWrapText(true);
        words.setMaxWidth(340);
        field.textProperty().addListener((_, _, name) -> preview(name));
        field.focusedProperty().addListener((_, _, on) -> {
            if (!on) onClose.run();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Button order = new Button("Rename");
        order.getStyleClass().add("small");
        // The box closes when its field loses the keyboard.
        order.setFocusTraversable(false);
        order.setOnAction(_ -> rename());
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(new HBox(6, field, order), words);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void show(Renaming what) {
        renaming = Optional.of(what);
        field.setText(what.name());
        preview(what.name());
        field.requestFocus();
        field.selectAll();
    }

    private void preview(String name) {
        renaming.ifPresent(what -> {
            boolean refused = what.to(name) instanceof Renaming.Outcome.Refused;
            words.getStyleClass().setAll("label", refused ? "rename-refused" : "muted");
            words.setText(switch (what.to(name)) {
                case Renaming.Outcome.Refused no -> no.reason();
                case Renaming.Outcome.Changed changed -> counted(what);
            });
        });
    }

    private static String counted(Renaming what) {
        int places = what.places().size();
        return String.format(Locale.ROOT, "%s %s: %d %s. Enter renames, Escape leaves it.", what.kind().words(),
                what.name(), places, places == 1 ? "place" : "places");
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> onClose.run();
            case ENTER -> rename();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void rename() {
        Optional<Renaming.Outcome> outcome = renaming.map(what -> what.to(field.getText()));
        if (outcome.isPresent() && outcome.get() instanceof Renaming.Outcome.Changed changed) {
            onClose.run();
            onRename.accept(changed.edits());
        }
    }
}
