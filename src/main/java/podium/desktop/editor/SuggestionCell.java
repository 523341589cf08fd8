package podium.desktop.editor;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.manifest.edit.Suggestion;

/** One suggestion: a sign of its sort, its label, and its type. */
final class SuggestionCell extends ListCell<Suggestion> {
    private final FontIcon sign = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Label label = new Label();
    private final Label detail = new Label();
    private final HBox line;

    SuggestionCell() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("suggestion-label");
        detail.getStyleClass().add("suggestion-detail");
        detail.setTextOverrun(OverrunStyle.ELLIPSIS);
        line = new HBox(sign, label, gap, detail);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("suggestion");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Suggestion item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        sign.setIconCode(switch (item.sort()) {
            case FIELD -> Feather.CHEVRON_RIGHT;
            case VALUE -> Feather.CIRCLE;
            case NAME -> Feather.TAG;
            case SNIPPET -> Feather.LIST;
        });
        label.setText(item.label());
        detail.setText(item.required() ? "required · " + item.detail() : item.detail());
        setAccessibleText(String.format(Locale.ROOT, "%s, %s", item.label(), detail.getText()));
        setGraphic(line);
    }
}
