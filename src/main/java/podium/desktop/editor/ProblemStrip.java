package podium.desktop.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import podium.desktop.parts.Scrolled;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Source;

/** The problems of the text, under it; not there when there are none. */
final class ProblemStrip extends Scrolled {
    /** More rows than these help nobody; mending the first ones brings up the others. */
    private static final int MOST_ROWS = 50;

    private final VBox rows = new VBox();
    private final Consumer<Problem> onGo;
    private final Consumer<Edit> onFix;

    ProblemStrip(Consumer<Problem> onGo, Consumer<Edit> onFix) {
        this.onGo = onGo;
        this.onFix = onFix;
        setContent(rows);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("problem-strip");
        show(new Source("", ""), List.of());
    }

    void show(Source source, List<Problem> problems) {
        rows.getChildren().setAll(problems.stream().limit(MOST_ROWS).map(problem -> row(problem, source)).toList());
        setVisible(!problems.isEmpty());
        setManaged(!problems.isEmpty());
    }

    private ProblemRow row(Problem problem, Source source) {
        ProblemRow row = new ProblemRow(problem, source, onFix);
        row.setOnMouseClicked(_ -> onGo.accept(problem));
        return row;
    }
}
