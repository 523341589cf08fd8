package podium.desktop.drawer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The log of one container, or of all of them, up to the playhead. */
final class LogPane extends BorderPane {
    private static final String ALL = "all containers";

    private final ComboBox<String> choice = new ComboBox<>();
    private final TextArea text = new TextArea();
    private Chronicle chronicle = Chronicle.empty();
    private Instant moment = Instant.MIN;
    private int shown = -1;

    LogPane() {
        getStyleClass().add("log-pane");
        text.setEditable(false);
        text.getStyleClass().add("mono");
        text.setPromptText("Nothing is logged up to this moment.");
        Label label = new Label("Log of");
        label.setLabelFor(choice);
        HBox head = new HBox(label, choice);
        head.getStyleClass().add("log-head");
        setTop(head);
        setCenter(text);
        choice.getItems().setAll(ALL);
        choice.setValue(ALL);
        choice.valueProperty().addListener((_, _, _) -> {
            shown = -1;
            follow(moment);
        });
    }

    void show(Chronicle newChronicle) {
        chronicle = newChronicle;
        shown = -1;
        List<String> names = new ArrayList<>(List.of(ALL));
        names.addAll(newChronicle.loggers());
        if (names.equals(choice.getItems())) return;
        String chosen = choice.getValue();
        choice.getItems().setAll(names);
        choice.setValue(names.contains(chosen) ? chosen : ALL);
    }

    void follow(Instant newMoment) {
        moment = newMoment;
        int count = Chronicle.until(chronicle.logs(), moment);
        if (count == shown) return;
        shown = count;
        text.setText(String.join("", lines(count)));
        text.setScrollTop(Double.MAX_VALUE);
    }

    private List<String> lines(int count) {
        String chosen = choice.getValue();
        List<String> lines = new ArrayList<>();
        boolean fresh = true;
        for (Entry entry : chronicle.logs().subList(0, count)) {
            if (chosen.equals(ALL)) {
                if (!fresh) lines.add("\n");
                lines.add("[" + entry.id() + "] " + entry.detail().stripTrailing().replace("\n", "\n["
                        + entry.id() + "] "));
                fresh = false;
            } else if (entry.id().equals(chosen)) {
                lines.add(entry.detail());
            }
        }
        return lines;
    }
}
