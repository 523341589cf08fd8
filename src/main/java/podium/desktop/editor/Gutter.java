package podium.desktop.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import podium.text.Problem;
import podium.text.Source;

/** Beside each line its number, a mark where something is wrong with it (round for an error, square for a warning), and a sign where lines can be folded. */
final class Gutter implements IntFunction<Node> {
    private final YamlArea area;
    private Map<Integer, Problem.Severity> marks = new TreeMap<>();
    private SortedMap<Integer, Boolean> folds = new TreeMap<>();
    private IntConsumer onFold = _ -> {
    };

    Gutter(YamlArea area) {
        this.area = area;
    }

    @Override
    public Node apply(int row) {
        Label number = new Label(String.format(Locale.ROOT, "%3d", row + 1));
        number.getStyleClass().add("lineno");
        Region mark = new Region();
        mark.getStyleClass().add("gutter-mark");
        Optional.ofNullable(marks.get(row)).ifPresent(
                severity -> mark.getStyleClass().add(severity.name().toLowerCase(Locale.ROOT)));
        StackPane place = new StackPane(mark);
        place.getStyleClass().add("gutter-place");
        HBox line = new HBox(place, number, fold(row));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("gutter");
        return line;
    }

    /** A sign on the head of what can be folded: open or folded. */
    private Node fold(int row) {
        Label sign = new Label();
        sign.getStyleClass().add("gutter-fold");
        Optional<Boolean> folded = Optional.ofNullable(folds.get(row));
        folded.ifPresent(on -> {
            sign.setText(on ? "▸" : "▾");
            sign.getStyleClass().add(on ? "folded" : "open");
            sign.setOnMouseClicked(event -> {
                onFold.accept(row);
                event.consume();
            });
        });
        return sign;
    }

    /** Takes what folds the line of a row, counted from 0. */
    void onFold(IntConsumer action) {
        onFold = action;
    }

    /** Shows which lines are heads of folds, and which of these are folded. */
    void folds(List<Integer> heads, IntPredicate folded) {
        SortedMap<Integer, Boolean> now = new TreeMap<>();
        heads.forEach(row -> now.put(row, folded.test(row)));
        SortedSet<Integer> rows = new TreeSet<>(folds.keySet());
        rows.addAll(now.keySet());
        rows.removeIf(row -> Optional.ofNullable(folds.get(row)).equals(Optional.ofNullable(now.get(row))));
        folds = now;
        rows.stream().filter(row -> row < area.getParagraphs().size()).forEach(area::recreateParagraphGraphic);
    }

    /** Draws those lines anew whose mark is another one now. */
    void show(String text, List<Problem> problems) {
        if (problems.isEmpty() && marks.isEmpty()) return;
        Source source = new Source("", text);
        Map<Integer, Problem.Severity> now = new TreeMap<>();
        for (Problem problem : problems) {
            int row = source.line(Marks.visible(problem.span(), text).start()) - 1;
            now.merge(row, problem.severity(), (a, b) -> a == Problem.Severity.ERROR ? a : b);
        }
        SortedSet<Integer> rows = new TreeSet<>(marks.keySet());
        rows.addAll(now.keySet());
        rows.removeIf(row -> Optional.ofNullable(marks.get(row)).equals(Optional.ofNullable(now.get(row))));
        marks = now;
        rows.stream().filter(row -> row < area.getParagraphs().size()).forEach(area::recreateParagraphGraphic);
    }
}
