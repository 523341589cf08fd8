package podium.desktop.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import podium.manifest.edit.ManifestLanguage;
import podium.text.Source;
import podium.text.Span;

/** Folds lines away under the line that they belong to. Keys pass them by; a jump among them unfolds them. */
final class Folds implements AutoCloseable {
    private static final long PAUSE_MILLIS = 120;

    private final YamlArea area;
    private final Answers<List<Span>> answers;
    private final ManifestLanguage language;
    private List<Span> folds = List.of();

    Folds(YamlArea area, ManifestLanguage language, Executor foreground, Consumer<String> say) {
        this.area = area;
        this.language = language;
        answers = new Answers<>("folds", foreground, this::take, say);
        area.onChange(_ -> ask());
        area.gutter().onFold(this::toggle);
        area.onReveal(this::reveal);
    }

    private void ask() {
        Source source = new Source("manifest", area.getText());
        answers.ask(PAUSE_MILLIS, () -> language.folds(source));
    }

    private void take(List<Span> found) {
        folds = found;
        show();
    }

    private void show() {
        int rows = area.getParagraphs().size();
        area.gutter().folds(folds.stream().map(Span::start).filter(row -> row + 1 < rows).toList(),
                row -> row + 1 < area.getParagraphs().size() && area.isFolded(row + 1));
    }

    /** Folds the innermost block at the caret, or unfolds what is folded there. */
    void toggle() {
        toggle(area.getCurrentParagraph());
    }

    private void toggle(int row) {
        if (row + 1 < area.getParagraphs().size() && area.isFolded(row + 1)) {
            reveal(row + 1);
            return;
        }
        Source source = new Source("manifest", area.getText());
        innermost(language.folds(source), row).ifPresent(fold -> {
            area.foldParagraphs(fold.start(), fold.end());
            area.moveTo(fold.start(), 0);
            show();
        });
    }

    /** The smallest fold that a line is the head of, or else stands in. */
    static Optional<Span> innermost(List<Span> folds, int row) {
        return folds.stream().filter(fold -> fold.start() <= row && row <= fold.end()).min(
                Comparator.comparing((Span fold) -> fold.start() != row).thenComparingInt(
                        fold -> fold.end() - fold.start()));
    }

    /** Unfolds everything. */
    void unfoldAll() {
        for (int row = 1; row < area.getParagraphs().size(); row++) {
            if (area.isFolded(row)) area.unfoldParagraphs(row - 1);
        }
        show();
    }

    /** Unfolds what hides a line. */
    private void reveal(int row) {
        if (!area.isFolded(row)) return;
        int head = row;
        while (head > 0 && area.isFolded(head)) head--;
        area.unfoldParagraphs(head);
        show();
    }

    @Override
    public void close() {
        answers.close();
    }
}
