package podium.desktop.drawer;

import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import podium.desktop.parts.Words;
import podium.desktop.parts.WrappingCell;

/** A decision: when, what, what the rule read, the rule, and where one reads of it. */
final class WhyCell extends WrappingCell<WhyRow> {
    private static final double INDENT = 20;

    private final WhyActions actions;
    private final Hyperlink time = new Hyperlink();
    private final VBox words = new VBox();
    private final HBox line = new HBox(time, words);

    WhyCell(WhyActions actions) {
        this.actions = actions;
        time.getStyleClass().add("entry-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("entry-line");
    }

    @Override
    protected Region content() {
        return line;
    }

    @Override
    protected void updateItem(WhyRow row, boolean empty) {
        super.updateItem(row, empty);
        words.getChildren().clear();
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        time.setText(row.time());
        time.setOnAction(_ -> actions.seek(row.at()));
        line.setPadding(new Insets(0, 0, 0, row.depth() * INDENT));
        String arrow = row.depth() == 0 ? "" : "↳ ";
        String again = row.told().isEmpty() ? ", as told above" : "";
        words.getChildren().add(Words.wrapped(arrow + row.head() + again, "entry-head"));
        row.because().forEach(input -> words.getChildren().add(Words.wrapped("read: " + input, "entry-detail")));
        row.told().ifPresent(this::rule);
        setGraphic(line);
    }

    private void rule(WhyRow.Told told) {
        Label rule = Words.wrapped("Rule: " + told.rule().sentence(), "why-rule");
        FlowPane links = new FlowPane(12, 0);
        links.getChildren().add(link("Kubernetes documentation", () -> actions.browse(told.rule().link())));
        actions.lessons(told.why()).forEach(lesson -> links.getChildren().add(link(lesson.title(), lesson.open())));
        words.getChildren().addAll(rule, links);
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("why-link");
        link.setOnAction(_ -> action.run());
        return link;
    }
}
