package podium.desktop.terminal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.Priority;
import podium.desktop.command.TakesKeys;
import podium.desktop.editor.EditorPane;
import podium.manifest.edit.ManifestLanguage;

/** A text of the terminal in the editor: saved and left with Ctrl+S, left as it was with Ctrl+Q. */
final class EditBox extends BorderPane implements TakesKeys {
    private final EditorPane editor;
    private final String first;
    private final CompletableFuture<String> answer = new CompletableFuture<>();

    EditBox(String name, String text, ManifestLanguage language, Executor foreground) {
        first = text;
        editor = new EditorPane(language, foreground);
        editor.open(name, text);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button save = new Button("Save and close  Ctrl+S");
        save.getStyleClass().addAll("small", "accent");
        save.setOnAction(_ -> save());
        Button leave = new Button("Leave as it was  Ctrl+Q");
        leave.getStyleClass().add("small");
        leave.setOnAction(_ -> leave());
        HBox head = new HBox(gap, leave, save);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        setBottom(head);
        setCenter(editor);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown()) return;
        if (event.getCode() == KeyCode.S) save();
        else if (event.getCode() == KeyCode.Q) leave();
        else return;
        event.consume();
    }

    private void save() {
        answer.complete(editor.text());
    }

    private void leave() {
        answer.complete(first);
    }

    /** The text, once the user is done. */
    CompletableFuture<String> answer() {
        return answer;
    }

    /** Gives the keyboard to the text. */
    void focus() {
        Platform.runLater(editor::focusText);
    }

    /** Stops what the editor does in the background. */
    void close() {
        leave();
        editor.close();
    }

    @Override
    public boolean takes(KeyEvent event) {
        return event.isShortcutDown() && (event.getCode() == KeyCode.S || event.getCode() == KeyCode.Q);
    }
}
