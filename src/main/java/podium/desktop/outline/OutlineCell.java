package podium.desktop.outline;

import java.util.function.Consumer;
import javafx.collections.ObservableSet;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.parts.WrappingCell;

/** One line of the outline: a tick or an empty ring, title, and a few words in small. */
final class OutlineCell extends WrappingCell<OutlineItem> {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final ObservableSet<String> done;
    private final FontIcon sign = new FontIcon(Feather.CIRCLE);
    private final Label title = new Label();
    private final Label about = new Label();
    private final HBox line;

    OutlineCell(ObservableSet<String> done, Consumer<OutlineItem> onOpen) {
        this.done = done;
        title.setWrapText(true);
        about.getStyleClass().add("outline-about");
        VBox words = new VBox(title, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(sign, words);
        line.getStyleClass().add("outline-line");
        setOnMouseClicked(_ -> {
            if (!isEmpty()) onOpen.accept(getItem());
        });
    }

    @Override
    protected Region content() {
        return line;
    }

    @Override
    protected void updateItem(OutlineItem item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll("outline-lesson", "outline-exercise");
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        boolean ticked = done.contains(item.id());
        sign.setIconCode(ticked ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
        pseudoClassStateChanged(DONE, ticked);
        title.setText(item.title());
        about.setText(item.about());
        getStyleClass().add(item instanceof OutlineItem.OfLesson ? "outline-lesson" : "outline-exercise");
        setAccessibleText(item.title() + ", " + item.about() + (ticked ? ", done" : ""));
        setGraphic(line);
    }
}
