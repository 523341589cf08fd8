package podium.desktop.quiz;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.QuizBank;
import podium.desktop.lesson.Prose;
import podium.desktop.parts.ConfidenceSlider;
import podium.desktop.parts.Words;

/** One question: it is answered once, then explained. */
final class QuestionPage extends VBox {
    private static final String KEYS = "Keys: 1 to 9 choose, Enter answers, S shows the run, N goes on.";
    private static final String KEYS_ALONE = "Keys: 1 to 9 choose, Enter answers.";

    private final Asked asked;
    private final Wishes wishes;
    private final AnswerForm form;
    private final ConfidenceSlider confidence = new ConfidenceSlider(false);
    private final Button answer = button("Answer", Feather.CHECK_CIRCLE, this::answer);
    private final Button show = button("Show me", Feather.PLAY, this::show);
    private final Button next = button("Next", Feather.ARROW_RIGHT, this::next);
    private final VBox after = new VBox();
    private Optional<Judgement> judgement = Optional.empty();

    /**
     * What a page asks of the quiz.
     *
     * @param onAnswer told the judgement and the confidence, once
     * @param onNext asked for the next question
     */
    record Wishes(Consumer<Given> onAnswer, Runnable onNext, Consumer<QuizBank.Show> onShow, Consumer<String> onLink) {
    }

    /** An answer that was given. */
    record Given(Judgement judgement, Optional<Integer> confidence) {
    }

    /** A question among others. */
    QuestionPage(Round round, Asked asked, Wishes wishes) {
        this(round, asked, wishes, false);
    }

    /** @param alone whether nothing comes after it */
    QuestionPage(Round round, Asked asked, Wishes wishes, boolean alone) {
        this.asked = asked;
        this.wishes = wishes;
        form = AnswerForm.of(asked, round.seed());
        getStyleClass().add("quiz-page");
        answer.getStyleClass().add("accent");
        answer.setId("quiz-answer");
        show.setId("quiz-show");
        next.setId("quiz-next");
        Prose question = new Prose(asked.item().question(), _ -> {
        }, wishes.onLink());
        question.getStyleClass().add("quiz-question");
        FlowPane buttons = new FlowPane(8, 8, answer, show);
        if (!alone) buttons.getChildren().add(next);
        after.setId("quiz-after");
        getChildren().addAll(Words.wrapped(alone ? topic() : kicker(round), "kicker"), question,
                Words.wrapped(form.how(), "muted"),
                form.node(), confidence, buttons, Words.wrapped(alone ? KEYS_ALONE : KEYS, "quiz-keys"), after);
        refresh();
    }

    private String kicker(Round round) {
        return String.format(Locale.ROOT, "QUESTION %d OF %d  ·  %s", round.number(), round.questions().size(),
                topic());
    }

    private String topic() {
        return asked.bank().title().toUpperCase(Locale.ROOT);
    }

    private static Button button(String words, Feather sign, Runnable action) {
        Button button = new Button(words, new FontIcon(sign));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void refresh() {
        boolean done = judgement.isPresent();
        answer.setDisable(done);
        confidence.setDisable(done);
        next.setDisable(!done);
        boolean shows = judgement.flatMap(Judgement::show).isPresent();
        show.setDisable(!shows);
    }

    /** Gives the answer; says what is missing when there is none. */
    void answer() {
        if (judgement.isPresent()) return;
        Optional<Answer> given = form.answer();
        if (given.isEmpty()) {
            after.getChildren().setAll(Words.wrapped("There is no answer yet. " + form.how(), "feedback-failed"));
            return;
        }
        Judgement judged = Judgement.of(asked, given.get());
        judgement = Optional.of(judged);
        form.lock();
        after.getChildren().setAll(new Explanations(judged, wishes.onShow(), wishes.onLink()));
        refresh();
        next.requestFocus();
        wishes.onAnswer().accept(new Given(judged, confidence.said()));
    }

    /** Enter: answers, and when that is done goes on. */
    void enter() {
        if (judgement.isPresent()) next();
        else answer();
    }

    /** Goes on, once there is an answer. */
    void next() {
        if (judgement.isPresent()) wishes.onNext().run();
    }

    /** Plays the run that proves or refutes the answer, once there is one. */
    void show() {
        judgement.flatMap(Judgement::show).ifPresent(wishes.onShow());
    }

    /** A digit was pressed. */
    void digit(int number) {
        if (judgement.isEmpty()) form.digit(number);
    }

    /** Where the keyboard belongs now. */
    Node keyboard() {
        return judgement.isPresent() ? next : form.node();
    }

    /** What the explanation stands in. */
    Node after() {
        return after;
    }
}
