package podium.desktop.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.MultiChangeBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import podium.desktop.parts.AfterLayout;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Span;

/** The text itself: colours, line numbers, marks, and edits that can be undone in one step each. */
final class YamlArea extends CodeArea {
    private final Consumer<String> onRefusal;
    private final Gutter gutter = new Gutter(this);
    private final List<Consumer<Change>> followers = new ArrayList<>();
    private List<Problem> problems = List.of();
    private IntConsumer onReveal = _ -> {
    };

    /** @param onRefusal told why a text was not taken, and an empty text when one was */
    YamlArea(Consumer<String> onRefusal) {
        this.onRefusal = onRefusal;
        getStyleClass().add("yaml-area");
        setParagraphGraphicFactory(gutter);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText("Manifest editor");
        textProperty().addListener((_, before, text) -> changed(Change.between(before, text), text));
    }

    /** Marks stay where they are and move along, until the text has been checked anew: nothing flickers. */
    private void changed(Change change, String text) {
        problems = problems.stream().map(
                p -> new Problem(p.severity(), p.code(), change.moved(p.span()), p.message(), p.rule(),
                        List.of())).toList();
        paint(text, new Span(change.start(), change.newEnd()));
        gutter.show(text, problems);
        followers.forEach(follower -> follower.accept(change));
        if (text.substring(change.start(), change.newEnd()).contains("\n")) AfterLayout.of(this, this::fromTheLeft);
    }

    /** A line that begins after a long one is seen from its beginning, as far as that shows the caret. */
    private void fromTheLeft() {
        scrollXToPixel(0);
        requestFollowCaret();
    }

    private void paint(String text, Span place) {
        Span region = Region.around(text, place);
        if (region.end() > region.start()) setStyleSpans(region.start(), Marks.of(text, region, problems));
    }

    /** What stands beside the lines. */
    Gutter gutter() {
        return gutter;
    }

    /** Tells each change of the text once it is made. */
    void onChange(Consumer<Change> follower) {
        followers.add(follower);
    }

    /** Replaces the whole text as one step that can be undone. */
    void take(String text) {
        String clean = TextLimit.cleaned(text);
        TextLimit.refusal(clean).ifPresentOrElse(onRefusal, () -> {
            onRefusal.accept("");
            if (!clean.equals(getText())) replaceText(clean);
        });
    }

    /** Underlines problems of the text as it is. */
    void mark(List<Problem> found) {
        Optional<Span> other = Marks.difference(problems, found);
        problems = found;
        other.ifPresent(place -> paint(getText(), place));
        gutter.show(getText(), found);
    }

    List<Problem> problems() {
        return problems;
    }

    /** The problems at an offset. */
    List<Problem> problemsAt(int offset) {
        return problems.stream().filter(p -> Marks.visible(p.span(), getText()).touches(offset)).toList();
    }

    void apply(Edit edit) {
        int length = getLength();
        int start = Math.min(edit.span().start(), length);
        getUndoManager().preventMerge();
        replaceText(start, Math.min(edit.span().end(), length), edit.replacement());
        getUndoManager().preventMerge();
        requestFollowCaret();
    }

    /** Several edits of the text as it is, in order and apart from each other, as one step. */
    void applyAll(List<Edit> edits) {
        if (edits.isEmpty()) return;
        int row = getCurrentParagraph();
        int column = getCaretColumn();
        getUndoManager().preventMerge();
        MultiChangeBuilder<Collection<String>, String, Collection<String>> changes = createMultiChange(edits.size());
        for (Edit edit : edits.reversed()) {
            changes.replaceTextAbsolutely(edit.span().start(), edit.span().end(), edit.replacement());
        }
        changes.commit();
        getUndoManager().preventMerge();
        moveTo(row, Math.min(column, getParagraphLength(row)));
        requestFollowCaret();
    }

    /** Takes what shows a line, counted from 0, that is folded away. */
    void onReveal(IntConsumer action) {
        onReveal = action;
    }

    /** Shows the line of an offset where it is folded away. */
    void reveal(int offset) {
        onReveal.accept(offsetToPosition(offset, Bias.Forward).getMajor());
    }

    void select(Span span) {
        Span visible = Marks.visible(span, getText());
        reveal(visible.start());
        selectRange(visible.start(), visible.end());
        requestFollowCaret();
        requestFocus();
    }

    void toggleComment() {
        applyToLines(Typing::toggleComment);
    }

    /** A paste goes through the same gate as an opened file. */
    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted == null) return;
        String clean = TextLimit.cleaned(pasted);
        Span at = selectionSpan();
        String after = new Edit("Paste", at, clean).applyTo(getText());
        TextLimit.refusal(after).ifPresentOrElse(onRefusal, () -> {
            onRefusal.accept("");
            replaceSelection(clean);
            requestFollowCaret();
        });
    }

    Span selectionSpan() {
        return new Span(getSelection().getStart(), getSelection().getEnd());
    }

    /** Applies an edit of whole lines and leaves these lines selected, so that the next key acts on them again. */
    void applyToLines(BiFunction<String, Span, Edit> change) {
        boolean selected = getSelection().getLength() > 0;
        int fromEnd = getLength() - getCaretPosition();
        Edit edit = change.apply(getText(), selectionSpan());
        if (edit.replacement().equals(getText().substring(edit.span().start(), edit.span().end()))) return;
        apply(edit);
        int start = edit.span().start();
        if (selected) selectRange(start, start + edit.replacement().length());
        else moveTo(Math.max(start, getLength() - fromEnd));
    }
}
