package podium.desktop.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import podium.course.Course;
import podium.course.QuizBank;
import podium.desktop.parts.Focus;
import podium.desktop.parts.Page;
import podium.desktop.parts.Words;
import podium.desktop.work.Records;
import podium.progress.QuizAnswer;
import podium.progress.Standing;

/** The quiz: a topic is chosen, its questions are asked one at a time, and at the end there is what to repeat. */
public final class QuizPane extends Page {
    private final Host host;
    private Optional<StartPage> start = Optional.empty();
    private Optional<QuestionPage> question = Optional.empty();
    private Optional<Round> round = Optional.empty();

    /**
     * What surrounds a quiz.
     *
     * @param onShow plays a run of a bank beside the quiz
     * @param onHide wants the whole width for the quiz again
     * @param onLink opens an address
     */
    public record Host(Course course, Records records, Consumer<QuizBank.Show> onShow, Runnable onHide,
            Consumer<String> onLink) {
    }

    public QuizPane(Host host) {
        super("Quiz");
        this.host = host;
        setId("quiz");
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows what is under way, or else the topics to choose from. */
    public void open() {
        if (round.isEmpty()) choose();
        else keyboard();
    }

    private void choose() {
        host.onHide().run();
        round = Optional.empty();
        question = Optional.empty();
        start = Optional.empty();
        if (Asked.of(host.course()).isEmpty()) {
            turn(List.of(Words.wrapped("No questions", "reader-title"), Words.wrapped("The course has no bank of "
                    + "questions. Banks stand in its folder quizzes, one YAML file a topic.", "muted")));
            return;
        }
        turn(List.of(Words.wrapped("Looking up what you know …", "muted")));
        host.records().ask(store -> Standing.of(host.course(), store.archive()).topics(), topics -> {
            if (round.isPresent()) return;
            StartPage page = new StartPage(host.course(), topics, this::begin);
            start = Optional.of(page);
            turn(List.of(page));
            keyboard();
        });
    }

    private void begin(Round newRound) {
        start = Optional.empty();
        round = Optional.of(newRound);
        ask(newRound);
    }

    private void ask(Round now) {
        host.onHide().run();
        question = now.current().map(asked -> new QuestionPage(now, asked, new QuestionPage.Wishes(
                given -> answered(now, asked, given), () -> round.ifPresent(this::ask), this::show, host.onLink())));
        if (question.isPresent()) turn(List.of(question.get()));
        else turn(List.of(new ResultPage(now, this::begin, this::choose, this::show, host.onLink())));
        keyboard();
    }

    private void answered(Round now, Asked asked, QuestionPage.Given given) {
        QuizAnswer kept = new QuizAnswer(asked.id(), Instant.now(), given.judgement().right(), given.confidence(),
                given.judgement().answer());
        round = Optional.of(now.with(new Round.Outcome(asked, given.judgement(), kept)));
        host.records().keep(store -> store.record(kept));
        question.ifPresent(page -> reveal(page.after()));
    }

    private void show(QuizBank.Show show) {
        host.onShow().accept(show);
        keyboard();
    }

    /** Gives the keyboard to what is to be done next; later, since the page may just be moving to its place. */
    private void keyboard() {
        Platform.runLater(() -> {
            requestFocus();
            Focus.into(question.map(QuestionPage::keyboard).orElse(getContent()));
        });
    }

    /** Enter answers wherever the keyboard is; on a button it presses that. */
    private void enter(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || modified(event) || question.isEmpty()) return;
        if (event.getTarget() instanceof Button button) button.fire();
        else question.ifPresent(QuestionPage::enter);
        event.consume();
    }

    private void key(KeyEvent event) {
        if (modified(event) || (event.getTarget() instanceof TextInputControl text && text.isEditable())) return;
        int digit = digit(event.getCode());
        if (digit > 0 && (question.isPresent() || start.isPresent())) {
            question.ifPresent(page -> page.digit(digit));
            start.ifPresent(page -> page.topic(digit));
            event.consume();
        } else if (event.getCode() == KeyCode.N && question.isPresent()) {
            question.ifPresent(QuestionPage::next);
            event.consume();
        } else if (event.getCode() == KeyCode.S && question.isPresent()) {
            question.ifPresent(QuestionPage::show);
            event.consume();
        }
    }

    private static boolean modified(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
    }

    private static int digit(KeyCode code) {
        if (!code.isDigitKey()) return 0;
        return code.getName().replaceAll("\\D", "").chars().map(c -> c - '0').findFirst().orElse(0);
    }
}
