package podium.desktop.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import podium.text.Problem;
import podium.text.Source;

/** Beside each line its number, and a mark where something is wrong with it: round for an error, square for a warning. */
final class Gutter implements IntFunction<Node> {
    private final YamlArea area;
    private Map<Integer, Problem.Severity> marks = new TreeMap<>();

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
        HBox line = new HBox(place, number);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("gutter");
        return line;
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
