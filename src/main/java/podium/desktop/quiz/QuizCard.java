package podium.desktop.quiz;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import podium.course.Course;
import podium.course.QuizBank;

/** One question of a quiz by itself: it is answered once, then explained. */
public final class QuizCard extends VBox {
    private final QuestionPage page;

    private QuizCard(Asked asked, long seed, Wishes wishes) {
        Round round = Round.draw(asked.bank().title(), List.of(asked), 1, seed);
        page = new QuestionPage(round, asked, new QuestionPage.Wishes(
                given -> wishes.onAnswer().accept(given.judgement().right()), () -> {
                    // what comes next is chosen below
                }, wishes.onShow(), wishes.onLink()), true);
        getChildren().add(page);
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        addEventHandler(KeyEvent.KEY_PRESSED, this::digit);
    }

    /**
     * What is asked for.
     *
     * @param onAnswer told whether the answer was right, once
     * @param onShow plays a run that proves an answer
     * @param onLink opens an address
     */
    public record Wishes(Consumer<Boolean> onAnswer, Consumer<QuizBank.Show> onShow, Consumer<String> onLink) {
    }

    /**
     * The question of an id such as {@code bank/question}; empty when the course has none.
     *
     * @param seed draws the order of options
     */
    public static Optional<QuizCard> of(Course course, String id, long seed, Wishes wishes) {
        return Asked.of(course).stream().filter(asked -> asked.id().equals(id)).findFirst().map(
                asked -> new QuizCard(asked, seed, wishes));
    }

    /** Gives the keyboard to the first thing to answer with. */
    public void begin() {
        podium.desktop.parts.Focus.into(page.keyboard());
    }

    private void enter(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || event.getTarget() instanceof Button) return;
        page.answer();
        event.consume();
    }

    private void digit(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl text && text.isEditable();
        if (!event.getCode().isDigitKey() || event.isShortcutDown() || typing) return;
        page.digit(event.getText().isEmpty() ? 0 : event.getText().charAt(0) - '0');
        event.consume();
    }
}
