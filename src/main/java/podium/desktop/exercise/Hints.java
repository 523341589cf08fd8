package podium.desktop.exercise;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Hints, revealed one by one: the first is a nudge, the last nearly the answer. */
final class Hints extends VBox {
    private final List<String> hints;
    private final Function<String, Node> set;
    private final Button more = new Button("", new FontIcon(Feather.HELP_CIRCLE));
    private int shown;

    /** @param set sets Markdown */
    Hints(List<String> hints, Function<String, Node> set) {
        this.hints = hints;
        this.set = set;
        getStyleClass().add("hints");
        more.getStyleClass().add("flat");
        more.setOnAction(_ -> reveal());
        getChildren().add(more);
        tell();
    }

    /** Shows one hint more; without effect when all are shown. */
    void reveal() {
        if (shown == hints.size()) return;
        Node hint = set.apply(hints.get(shown++));
        hint.getStyleClass().add("hint");
        getChildren().add(getChildren().size() - 1, hint);
        tell();
    }

    int shown() {
        return shown;
    }

    private void tell() {
        boolean left = shown < hints.size();
        more.setText(String.format(Locale.ROOT, "Show hint %d of %d", Math.min(shown + 1, hints.size()), hints.size()));
        more.setVisible(left);
        more.setManaged(left);
    }
}
