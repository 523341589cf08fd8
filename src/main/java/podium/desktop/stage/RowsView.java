package podium.desktop.stage;

import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.Duration;

/** The lines that {@code kubectl get pods} would print now; a cell that changes flashes. */
final class RowsView extends GridPane {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private List<List<String>> shown = List.of();

    RowsView() {
        getStyleClass().add("pod-rows");
        setHgap(24);
        setVgap(2);
        setPadding(new Insets(4, 12, 4, 12));
    }

    /** Shows rows; the first one is the header. */
    void show(List<List<String>> rows, boolean still) {
        if (rows.equals(shown)) return;
        boolean sameShape = rows.size() == shown.size();
        if (!sameShape) getChildren().clear();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                String text = rows.get(r).get(c);
                cell(r, c).ifPresentOrElse(label -> change(label, text, still), () -> {});
                if (cell(r, c).isEmpty()) add(label(text, r == 0), c, r);
            }
        }
        shown = List.copyOf(rows);
        setAccessibleText("kubectl get pods. " + String.join(". ", rows.stream().skip(1).map(l -> String.join(", ",
                l)).toList()));
    }

    private Optional<Label> cell(int row, int column) {
        return getChildren().stream().filter(n -> getRowIndex(n) == row && getColumnIndex(n) == column).map(
                n -> (Label) n).findFirst();
    }

    private static void change(Label label, String text, boolean still) {
        if (label.getText().equals(text)) return;
        label.setText(text);
        label.pseudoClassStateChanged(CHANGED, true);
        FadeTransition fade = new FadeTransition(Duration.millis(900), label);
        fade.setFromValue(still ? 1 : 0.35);
        fade.setToValue(1);
        fade.setOnFinished(_ -> label.pseudoClassStateChanged(CHANGED, false));
        fade.play();
    }

    private static Label label(String text, boolean header) {
        Label label = new Label(text);
        label.getStyleClass().add(header ? "pod-rows-header" : "pod-rows-cell");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
