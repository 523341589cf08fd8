package podium.desktop.editor;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import podium.text.Span;

/** Find and replace in the text. Enter goes to the next place, Shift+Enter to the one before, Escape closes. */
final class FindBar extends HBox {
    private final YamlArea area;
    private final TextField wanted = new TextField();
    private final TextField replacement = new TextField();
    private final Label count = new Label();

    FindBar(YamlArea area) {
        this.area = area;
        getStyleClass().add("find-bar");
        wanted.setPromptText("Find");
        wanted.setId("find-text");
        replacement.setPromptText("Replace with");
        replacement.setId("replace-text");
        HBox.setHgrow(wanted, Priority.ALWAYS);
        HBox.setHgrow(replacement, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(wanted, replacement, count, button("Next", () -> go(1)),
                button("Replace", this::replaceOne), button("All", this::replaceAll), button("Close", this::close));
        wanted.textProperty().addListener((_, _, _) -> tell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        close();
    }

    /** @param toReplace whether the keyboard goes to the replacement, when there is something to find already */
    void open(boolean toReplace) {
        setVisible(true);
        setManaged(true);
        String selected = area.getSelectedText();
        if (!selected.isEmpty() && !selected.contains("\n")) wanted.setText(selected);
        TextField first = toReplace && !wanted.getText().isEmpty() ? replacement : wanted;
        first.requestFocus();
        first.selectAll();
        tell();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        area.requestFocus();
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && wanted.isFocused()) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private List<Span> found() {
        return Marks.occurrences(area.getText(), wanted.getText());
    }

    /** Selects the next place behind the selection, or the last one before it, and goes round at the ends. */
    private void go(int direction) {
        List<Span> found = found();
        if (found.isEmpty()) return;
        int from = area.getSelection().getStart();
        int after = Math.max(from + (area.getSelection().getLength() > 0 ? 1 : 0), area.getSelection().getEnd());
        Span target = direction > 0
                ? found.stream().filter(s -> s.start() >= after).findFirst().orElse(found.getFirst())
                : found.reversed().stream().filter(s -> s.start() < from).findFirst().orElse(found.getLast());
        area.reveal(target.start());
        area.selectRange(target.start(), target.end());
        area.requestFollowCaret();
        tell();
    }

    private void replaceOne() {
        Span selected = new Span(area.getSelection().getStart(), area.getSelection().getEnd());
        if (found().contains(selected)) area.replaceSelection(replacement.getText());
        go(1);
    }

    private void replaceAll() {
        List<Span> found = found();
        if (found.isEmpty()) return;
        StringBuilder changed = new StringBuilder();
        int at = 0;
        for (Span span : found) {
            changed.append(area.getText(), at, span.start()).append(replacement.getText());
            at = span.end();
        }
        area.take(changed.append(area.getText().substring(at)).toString());
        tell();
    }

    private void tell() {
        int size = found().size();
        count.setText(wanted.getText().isEmpty() ? "" : String.format(Locale.ROOT, "%d found", size));
    }
}
