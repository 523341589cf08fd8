package podium.desktop.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/** The manifest editor with its title, find bar, problems and the button that runs. */
public final class EditorPane extends BorderPane {
    private final Label title = new Label();
    private final Label notice = new Label();
    private final YamlArea area = new YamlArea(this::notify);
    private final FindBar findBar = new FindBar(area);
    private final ProblemStrip strip = new ProblemStrip(problem -> area.select(problem.span()), this::apply);

    /** @param onEdit told the whole text after each change of it */
    public EditorPane(Consumer<String> onEdit, Runnable onRun) {
        getStyleClass().add("editor-pane");
        Button run = new Button("Run", new FontIcon(Feather.PLAY));
        run.getStyleClass().addAll("small", "accent");
        run.setTooltip(new Tooltip("Run this manifest from the start (Ctrl+Enter)"));
        run.setOnAction(_ -> onRun.run());
        run.setFocusTraversable(false);
        title.getStyleClass().add("pane-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, run);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        notice.getStyleClass().add("editor-notice");
        notice.setWrapText(true);
        notify("");
        setTop(new VBox(head, findBar, notice));
        setCenter(new VirtualizedScrollPane<>(area));
        setBottom(strip);
        ProblemHover.install(area);
        area.textProperty().addListener((_, _, text) -> onEdit.accept(text));
    }

    private void notify(String words) {
        notice.setText(words);
        notice.setVisible(!words.isEmpty());
        notice.setManaged(!words.isEmpty());
    }

    /** Opens another text under a title; its undo starts anew. */
    public void open(String name, String text) {
        title.setText(name);
        area.take(text);
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
        area.requestFollowCaret();
    }

    /** Puts another text in place of this one; undo brings the old one back. */
    public void replace(String text) {
        area.take(text);
        area.moveTo(0);
        area.requestFollowCaret();
    }

    public String text() {
        return area.getText();
    }

    /** Underlines and lists problems of a text; without effect when the text has changed since. */
    public void show(String checked, List<Problem> problems) {
        if (!checked.equals(area.getText())) return;
        area.mark(problems);
        strip.show(new Source("manifest", checked), problems);
    }

    /** Goes to the next problem behind the caret, from the last to the first. */
    public void nextProblem() {
        List<Problem> all = area.problems();
        if (all.isEmpty()) return;
        int caret = area.getSelection().getStart();
        Problem next = all.stream().filter(p -> p.span().start() > caret).findFirst().orElse(all.getFirst());
        area.select(next.span());
    }

    /** Applies the first fix of the problem at the caret, or of the first problem that has one. */
    public void firstFix() {
        int caret = area.getCaretPosition();
        List<Problem> mendable = area.problems().stream().filter(p -> !p.fixes().isEmpty()).toList();
        mendable.stream().filter(p -> Marks.visible(p.span(), text()).touches(caret)).findFirst().or(
                () -> mendable.stream().findFirst()).ifPresent(p -> apply(p.fixes().getFirst()));
    }

    private void apply(Edit fix) {
        area.apply(fix);
        area.requestFocus();
    }

    /** Selects a place of the text. */
    public void select(Span span) {
        area.select(span);
    }

    public void toggleComment() {
        area.toggleComment();
    }

    public void find() {
        findBar.open();
    }

    /** Gives the text the keyboard. */
    public void focusText() {
        area.requestFocus();
    }
}
