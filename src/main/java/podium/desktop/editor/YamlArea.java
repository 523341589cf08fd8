package podium.desktop.editor;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Span;

/** The text itself: colours, line numbers, marks, and keys that know YAML. */
final class YamlArea extends CodeArea {
    private final Consumer<String> onRefusal;
    private List<Problem> problems = List.of();

    /** @param onRefusal told why a text was not taken, and an empty text when one was */
    YamlArea(Consumer<String> onRefusal) {
        this.onRefusal = onRefusal;
        getStyleClass().add("yaml-area");
        setParagraphGraphicFactory(LineNumberFactory.get(this));
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText("Manifest editor");
        textProperty().addListener((_, _, text) -> {
            problems = List.of();
            setStyleSpans(0, Marks.of(text, problems));
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Replaces the whole text as one step that can be undone. */
    void take(String text) {
        String clean = TextLimit.cleaned(text);
        TextLimit.refusal(clean).ifPresentOrElse(onRefusal, () -> {
            onRefusal.accept("");
            if (!clean.equals(getText())) replaceText(clean);
        });
    }

    /** Underlines problems until the text changes. */
    void mark(List<Problem> found) {
        problems = found;
        setStyleSpans(0, Marks.of(getText(), found));
    }

    List<Problem> problems() {
        return problems;
    }

    void apply(Edit edit) {
        int length = getLength();
        int start = Math.min(edit.span().start(), length);
        replaceText(start, Math.min(edit.span().end(), length), edit.replacement());
        requestFollowCaret();
    }

    void select(Span span) {
        Span visible = Marks.visible(span, getText());
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

    private Span selectionSpan() {
        return new Span(getSelection().getStart(), getSelection().getEnd());
    }

    private void keyPressed(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (!plain || !isEditable()) return;
        if (event.getCode() == KeyCode.TAB) {
            if (event.isShiftDown()) applyToLines(Typing::outdent);
            else if (getSelectedText().contains("\n")) applyToLines(Typing::indent);
            else apply(Typing.indent(getText(), selectionSpan()));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            apply(Typing.newLine(getText(), selectionSpan()));
            event.consume();
        }
    }

    /** Applies an edit of whole lines and leaves these lines selected, so that the next key acts on them again. */
    private void applyToLines(BiFunction<String, Span, Edit> change) {
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
