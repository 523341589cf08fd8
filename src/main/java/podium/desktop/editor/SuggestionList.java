package podium.desktop.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import podium.manifest.edit.Suggestion;

/** The suggestions at the caret, and beside them what the chosen one means or inserts. */
final class SuggestionList {
    private static final int MOST_ROWS = 9;
    private static final double ROW = 26;
    private final ListView<Suggestion> list = new ListView<>();
    private final Label title = new Label();
    private final Label words = new Label();
    private final VBox documentation = new VBox(title, words);
    private final Floating floating;

    SuggestionList(Node owner, Consumer<Suggestion> onChoice) {
        list.setId("suggestions");
        list.getStyleClass().add("suggestion-list");
        list.setCellFactory(_ -> new SuggestionCell());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText("Suggestions");
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) chosen().ifPresent(onChoice);
        });
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> describe());
        title.getStyleClass().add("explanation-title");
        title.setWrapText(true);
        words.setId("suggestion-words");
        words.setWrapText(true);
        documentation.getStyleClass().add("suggestion-words");
        HBox content = new HBox(list, documentation);
        content.getStyleClass().add("suggestion-popup");
        floating = new Floating(owner, content);
    }

    boolean isShowing() {
        return floating.isShowing();
    }

    void hide() {
        floating.hide();
    }

    void show(List<Suggestion> suggestions, Bounds place) {
        list.getItems().setAll(suggestions);
        double height = Math.min(MOST_ROWS, suggestions.size()) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        describe();
        floating.show(place);
    }

    Optional<Suggestion> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void move(int step) {
        int size = list.getItems().size();
        int now = list.getSelectionModel().getSelectedIndex();
        int index = Math.abs(step) == 1 ? Math.floorMod(now + step, size) : Math.clamp(now + step, 0, size - 1);
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - MOST_ROWS / 2));
    }

    /** A snippet is its own documentation: what it inserts. */
    private void describe() {
        Optional<Suggestion> item = chosen();
        boolean snippet = item.filter(s -> s.sort() == Suggestion.Sort.SNIPPET).isPresent();
        String text = item.map(s -> snippet ? s.insertion().text() : s.documentation()).orElse("");
        title.setText(item.map(s -> snippet ? s.detail() : s.label() + ": " + s.detail()).orElse(""));
        words.setText(Excerpt.of(text));
        words.getStyleClass().remove("mono");
        if (snippet) words.getStyleClass().add("mono");
        words.setVisible(!text.isEmpty());
        documentation.setVisible(!text.isEmpty());
        documentation.setManaged(!text.isEmpty());
    }
}
