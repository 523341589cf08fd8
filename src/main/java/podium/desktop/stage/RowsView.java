package podium.desktop.stage;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.Duration;

/** The lines that {@code kubectl get pods} would print now; a cell that changes flashes. */
final class RowsView extends GridPane {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private static final Duration MARKED = Duration.millis(900);

    private List<List<String>> shown = List.of();

    RowsView() {
        getStyleClass().add("pod-rows");
        setHgap(24);
        setVgap(2);
        setPadding(new Insets(4, 12, 4, 12));
    }

    /** Shows rows; the first one is the header. */
    void show(List<List<String>> rows) {
        if (rows.equals(shown)) return;
        boolean sameShape = rows.size() == shown.size();
        if (!sameShape) getChildren().clear();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                String text = rows.get(r).get(c);
                Optional<Cell> there = cell(r, c);
                if (there.isPresent()) there.get().change(text);
                else add(new Cell(text, r == 0), c, r);
            }
        }
        shown = List.copyOf(rows);
        setAccessibleText("kubectl get pods. " + String.join(". ", rows.stream().skip(1).map(l -> String.join(", ",
                l)).toList()));
    }

    private Optional<Cell> cell(int row, int column) {
        return getChildren().stream().filter(n -> getRowIndex(n) == row && getColumnIndex(n) == column).map(
                n -> (Cell) n).findFirst();
    }

    /** Marked for a moment after it has changed; its words are as plain to read as ever. */
    private static final class Cell extends Label {
        private final PauseTransition marked = new PauseTransition(MARKED);

        Cell(String text, boolean header) {
            super(text);
            getStyleClass().add(header ? "pod-rows-header" : "pod-rows-cell");
            setMinWidth(USE_PREF_SIZE);
            marked.setOnFinished(_ -> pseudoClassStateChanged(CHANGED, false));
        }

        void change(String text) {
            if (getText().equals(text)) return;
            setText(text);
            pseudoClassStateChanged(CHANGED, true);
            marked.playFromStart();
        }
    }
}
