package podium.desktop.editor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import podium.manifest.edit.Explanation;
import podium.manifest.edit.ManifestLanguage;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Source;

/** Says what stands under the mouse or at the caret: first what is wrong with it, then what it means. */
final class Hover implements AutoCloseable {
    private final YamlArea area;
    private final ManifestLanguage language;
    private final ExplanationCard card;
    private final Floating floating;
    private final Answers<Answer> answers;
    private final PauseTransition grace = new PauseTransition(javafx.util.Duration.millis(250));
    private boolean inside;

    private record Answer(String text, int offset, Bounds place, Optional<Explanation> found) {
    }

    Hover(YamlArea area, ManifestLanguage language, Executor foreground, Consumer<Edit> onFix, Consumer<String> say) {
        this.area = area;
        this.language = language;
        card = new ExplanationCard(fix -> {
            hide();
            onFix.accept(fix);
        });
        floating = new Floating(area, card);
        grace.setOnFinished(_ -> {
            if (!inside) floating.hide();
        });
        answers = new Answers<>("hover", foreground, this::show, say);
        area.setMouseOverTextDelay(Duration.ofMillis(350));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::over);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> leave());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean showing = floating.isShowing();
            if (!event.getCode().isModifierKey()) hide();
            if (showing && event.getCode() == KeyCode.ESCAPE) event.consume();
        });
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hide());
        card.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> inside = true);
        card.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            inside = false;
            hide();
        });
    }

    /** Explains what is at the caret. */
    void atCaret() {
        area.requestFocus();
        area.getCaretBounds().ifPresent(place -> ask(area.getCaretPosition(), place));
    }

    private void over(MouseOverTextEvent event) {
        int at = event.getCharacterIndex();
        Bounds pointer = new BoundingBox(event.getScreenPosition().getX(), event.getScreenPosition().getY(), 1, 12);
        int end = Math.min(at + 1, area.getLength());
        ask(at, area.getCharacterBoundsOnScreen(Math.min(at, end), end).orElse(pointer));
    }

    private void ask(int offset, Bounds place) {
        String text = area.getText();
        answers.ask(0, () -> new Answer(text, offset, place,
                language.explain(new Source("manifest", text), offset)));
    }

    private void show(Answer answer) {
        if (!answer.text().equals(area.getText())) return;
        List<Problem> problems = area.problemsAt(answer.offset());
        if (problems.isEmpty() && answer.found().isEmpty()) {
            hide();
            return;
        }
        card.fill(problems, answer.found());
        floating.show(answer.place());
    }

    /** The mouse may be on its way to a button of the card. */
    private void leave() {
        answers.drop();
        if (floating.isShowing()) grace.playFromStart();
    }

    private void hide() {
        answers.drop();
        floating.hide();
    }

    @Override
    public void close() {
        hide();
        answers.close();
    }
}
