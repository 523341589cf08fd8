package podium.desktop.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import podium.manifest.edit.Explanation;
import podium.manifest.edit.Formatting;
import podium.manifest.edit.ManifestLanguage;
import podium.manifest.edit.OutlineEntry;
import podium.manifest.edit.Renaming;
import podium.text.Source;
import podium.text.Span;

/** The text with what opens over it on demand: outline, rename; and format, growing selections, going to definitions. */
final class EditorTools extends StackPane implements AutoCloseable {
    private final YamlArea area;
    private final ManifestLanguage language;
    private final Consumer<String> say;
    private final OutlineBox outline;
    private final RenameBox rename;
    private final Pane above = new Pane();
    private final Selections selections = new Selections();
    private final Folds folds;
    private final Answers<List<OutlineEntry>> outlines;
    private final Answers<Optional<Renaming>> renamings;
    private final Answers<Formatting> formattings;
    private final Answers<Optional<Explanation>> definitions;

    EditorTools(YamlArea area, ManifestLanguage language, Executor foreground, Consumer<String> say) {
        this.area = area;
        this.language = language;
        this.say = say;
        outline = new OutlineBox(entry -> area.select(entry.span()), this::closeBoxes);
        rename = new RenameBox(area::applyAll, this::closeBoxes);
        above.setPickOnBounds(false);
        getChildren().add(new VirtualizedScrollPane<>(area));
        outlines = new Answers<>("outline", foreground, this::openOutline, say);
        renamings = new Answers<>("rename", foreground, this::openRename, say);
        formattings = new Answers<>("format", foreground, this::formatted, say);
        definitions = new Answers<>("definition", foreground, found -> found.flatMap(
                Explanation::definition).ifPresentOrElse(area::select,
                        () -> say.accept("No name that this text gives stands here.")),
                say);
        area.onChange(_ -> selections.clear());
        folds = new Folds(area, language, foreground, say);
    }

    private Source source() {
        return new Source("manifest", area.getText());
    }

    void outline() {
        Source source = source();
        outlines.ask(0, () -> language.outline(source));
    }

    private void openOutline(List<OutlineEntry> entries) {
        open(outline);
        StackPane.setAlignment(outline, Pos.TOP_CENTER);
        outline.show(entries);
    }

    void rename() {
        Source source = source();
        int at = area.getCaretPosition();
        renamings.ask(0, () -> language.renaming(source, at));
    }

    private void openRename(Optional<Renaming> what) {
        if (what.isEmpty()) {
            say.accept("Nothing to rename here: put the caret on the name of a volume, container, port, ConfigMap, "
                    + "Secret, claim, account or Service that this text gives.");
            return;
        }
        say.accept("");
        Span name = what.get().span();
        area.selectRange(name.start(), name.end());
        area.requestFollowCaret();
        above.getChildren().setAll(rename);
        open(above);
        Optional<Bounds> place = area.getCharacterBoundsOnScreen(name.start(), Math.max(name.start() + 1, name.end()));
        Point2D corner = place.map(b -> screenToLocal(b.getMinX(), b.getMaxY())).orElse(new Point2D(60, 20));
        rename.show(what.get());
        rename.autosize();
        rename.relocate(Math.max(0, Math.min(corner.getX() - 12, getWidth() - rename.prefWidth(-1) - 16)),
                Math.max(0, Math.min(corner.getY() + 2, getHeight() - rename.prefHeight(-1) - 4)));
    }

    private void open(Node box) {
        if (!getChildren().contains(box)) getChildren().add(box);
    }

    private void closeBoxes() {
        boolean open = getChildren().size() > 1;
        getChildren().removeAll(outline, above);
        if (open) area.requestFocus();
    }

    void format() {
        Source source = source();
        formattings.ask(0, () -> language.format(source));
    }

    private void formatted(Formatting result) {
        switch (result) {
            case Formatting.Changed changed -> {
                area.applyAll(changed.edits());
                say.accept(changed.edits().isEmpty() ? "The text is in order already." : "");
            }
            case Formatting.Refused refused -> {
                say.accept("Not formatted. " + refused.reason());
                area.select(refused.span());
            }
        }
    }

    void definition() {
        Source source = source();
        int at = area.getCaretPosition();
        definitions.ask(0, () -> language.explain(source, at));
    }

    /** Selects the next larger part. */
    void grow() {
        Span now = area.selectionSpan();
        Span next = language.grow(source(), now);
        selections.push(now, next);
        area.selectRange(next.start(), next.end());
    }

    /** Takes the last growth back. */
    void shrink() {
        selections.pop(area.selectionSpan()).ifPresent(span -> area.selectRange(span.start(), span.end()));
    }

    /** What folds lines. */
    Folds folds() {
        return folds;
    }

    @Override
    public void close() {
        folds.close();
        outlines.close();
        renamings.close();
        formattings.close();
        definitions.close();
    }
}
