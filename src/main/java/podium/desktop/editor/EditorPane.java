package podium.desktop.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import podium.desktop.command.Command;
import podium.manifest.edit.ManifestLanguage;
import podium.manifest.edit.ManifestLanguage.Crumb;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/** The manifest editor with its title, path, find bar, problems and the button that runs. */
public final class EditorPane extends BorderPane implements AutoCloseable {
    /** Long enough to swallow a burst of keys, short enough to feel immediate. */
    private static final long PAUSE_MILLIS = 15;
    private static final long PATH_PAUSE_MILLIS = 60;

    private final ManifestLanguage language;
    private final Label notice = new Label();
    private final YamlArea area = new YamlArea(this::notify);
    private final EditorHead head;
    private final Breadcrumb breadcrumb = new Breadcrumb(area::select);
    private final FindBar findBar = new FindBar(area);
    private final ProblemStrip strip = new ProblemStrip(problem -> area.select(problem.span()), this::apply);
    private final EditorTools tools;
    private final Completing completing;
    private final Hover hover;
    private final Answers<Checked> checks;
    private final Answers<List<Crumb>> paths;

    private record Checked(Source source, List<Problem> problems) {
    }

    /**
     * @param foreground the JavaFX thread
     * @param onEdit told the whole text after each change of it
     */
    public EditorPane(ManifestLanguage language, Executor foreground, Consumer<String> onEdit, Runnable onRun) {
        this(language, foreground, onEdit, new EditorHead(onRun));
    }

    /** An editor of a text that is not run. */
    public EditorPane(ManifestLanguage language, Executor foreground) {
        this(language, foreground, _ -> {
        }, new EditorHead());
    }

    private EditorPane(ManifestLanguage language, Executor foreground, Consumer<String> onEdit, EditorHead head) {
        this.language = language;
        this.head = head;
        getStyleClass().add("editor-pane");
        notice.getStyleClass().add("editor-notice");
        notice.setWrapText(true);
        notify("");
        TabStops stops = new TabStops();
        area.onChange(stops::follow);
        tools = new EditorTools(area, language, foreground, this::notify);
        hover = new Hover(area, language, foreground, this::apply, this::notify);
        completing = new Completing(area, language, stops, foreground, this::notify);
        TypingKeys.install(area, stops);
        EditorMenu.install(area, this::commands);
        checks = new Answers<>("problems", foreground, this::show, this::notify);
        paths = new Answers<>("path", foreground, breadcrumb::show, this::notify);
        setTop(new VBox(head, breadcrumb, findBar, notice));
        setCenter(tools);
        setBottom(strip);
        area.textProperty().addListener((_, _, text) -> {
            notify("");
            check();
            onEdit.accept(text);
        });
        area.caretPositionProperty().addListener((_, _, _) -> path());
    }

    private void notify(String words) {
        notice.setText(words);
        notice.setVisible(!words.isEmpty());
        notice.setManaged(!words.isEmpty());
    }

    private void check() {
        String text = area.getText();
        checks.ask(PAUSE_MILLIS, () -> {
            Source source = new Source("manifest", text);
            return new Checked(source, language.problems(source));
        });
    }

    private void show(Checked checked) {
        if (!checked.source().text().equals(area.getText())) return;
        area.mark(checked.problems());
        strip.show(checked.source(), checked.problems());
    }

    private void path() {
        String text = area.getText();
        int caret = area.getCaretPosition();
        paths.ask(PATH_PAUSE_MILLIS, () -> language.path(new Source("manifest", text), caret));
    }

    /** Opens another text under a title; its undo starts anew. */
    public void open(String name, String text) {
        head.name(name);
        area.take(text);
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
        area.requestFollowCaret();
        path();
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

    /** Goes to the next problem behind the caret, from the last to the first. */
    public void nextProblem() {
        List<Problem> all = area.problems();
        if (all.isEmpty()) return;
        int caret = area.getSelection().getStart();
        Problem next = all.stream().filter(p -> p.span().start() > caret).findFirst().orElse(all.getFirst());
        area.select(next.span());
    }

    /** Goes to the problem before the caret, from the first to the last. */
    void previousProblem() {
        List<Problem> all = area.problems();
        if (all.isEmpty()) return;
        int caret = area.getSelection().getStart();
        Problem previous = all.reversed().stream().filter(p -> p.span().start() < caret).findFirst().orElse(
                all.getLast());
        area.select(previous.span());
    }

    /** Applies the first fix of the problem at the caret, or of the first problem that has one. */
    void firstFix() {
        int caret = area.getCaretPosition();
        List<Problem> mendable = area.problems().stream().filter(p -> !p.fixes().isEmpty()).toList();
        Optional<Problem> here = mendable.stream().filter(
                p -> Marks.visible(p.span(), text()).touches(caret)).findFirst();
        here.or(() -> mendable.stream().findFirst()).ifPresent(p -> apply(p.fixes().getFirst()));
    }

    private void apply(Edit fix) {
        area.apply(fix);
        area.requestFocus();
    }

    /** What the editor can be asked, with the keys for it. */
    public List<Command> commands() {
        return EditorCommands.of(this);
    }

    /** Selects a place of the text. */
    public void select(Span span) {
        area.select(span);
    }

    void toggleComment() {
        area.toggleComment();
    }

    void find() {
        findBar.open(false);
    }

    void findAndReplace() {
        findBar.open(true);
    }

    void complete() {
        completing.open();
    }

    /** Explains what stands at the caret. */
    public void explain() {
        hover.atCaret();
    }

    void outline() {
        tools.outline();
    }

    void rename() {
        tools.rename();
    }

    void format() {
        tools.format();
    }

    void definition() {
        tools.definition();
    }

    void fold() {
        tools.folds().toggle();
    }

    void unfoldAll() {
        tools.folds().unfoldAll();
    }

    void grow() {
        tools.grow();
    }

    void shrink() {
        tools.shrink();
    }

    /** Gives the text the keyboard. */
    public void focusText() {
        area.requestFocus();
    }

    /** Whether the keyboard is with the text. */
    public boolean hasKeyboard() {
        return area.isFocused();
    }

    /** Adds a button that asks for the whole window. */
    public void onWhole(Runnable action) {
        head.onWhole(action);
    }

    /** Stops all work. */
    @Override
    public void close() {
        checks.close();
        paths.close();
        tools.close();
        hover.close();
        completing.close();
    }
}
