package podium.desktop.review;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import podium.course.Course;
import podium.course.QuizBank;
import podium.desktop.exercise.Assessor;
import podium.desktop.parts.Focus;
import podium.desktop.parts.Page;
import podium.desktop.parts.Words;
import podium.desktop.quiz.QuizCard;
import podium.desktop.work.Records;
import podium.desktop.work.TaskDesk;
import podium.desktop.work.WallClock;
import podium.progress.Agenda;
import podium.progress.Card;
import podium.progress.ProgressStore;
import podium.progress.Review;

/** Review: what is due is asked again, one thing at a time, and rests as long as it was known well. */
public final class ReviewPane extends Page implements AutoCloseable {
    private final Host host;
    private Optional<Card> card = Optional.empty();
    private Optional<ReviewTask> task = Optional.empty();
    private Optional<RecallBar> recall = Optional.empty();
    private List<Node> shown = List.of();

    /**
     * What surrounds a review.
     *
     * @param foreground the JavaFX thread
     * @param onShow plays a run that proves an answer
     */
    public record Host(Course course, Assessor assessor, Records records, Executor foreground, TaskDesk desk,
            WallClock clock, Consumer<QuizBank.Show> onShow) {
    }

    public ReviewPane(Host host) {
        super("Review");
        this.host = host;
        setId("review");
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows what is due. */
    public void open() {
        close();
        host.desk().whole();
        read(agenda -> {
            turn(List.of(new AgendaPage(agenda, host.clock().now(), ZoneId.systemDefault(), this::next)));
            Focus.into(getContent());
        });
    }

    private void read(Consumer<Agenda> onAgenda) {
        host.records().ask(ProgressStore::archive, archive -> onAgenda.accept(Agenda.of(host.course(), archive)));
    }

    private void next() {
        close();
        read(agenda -> {
            List<Card> due = agenda.due(host.clock().now());
            if (due.isEmpty()) open();
            else ask(due.getFirst(), due.size());
        });
    }

    private void ask(Card asked, int left) {
        card = Optional.of(asked);
        List<Node> content = new ArrayList<>();
        content.add(Words.wrapped(String.format(Locale.ROOT, "REVIEW  ·  %d LEFT", left), "kicker"));
        if (asked.item().startsWith(Agenda.QUIZ)) {
            host.desk().whole();
            QuizCard.of(host.course(), asked.item().substring(Agenda.QUIZ.length()), asked.times(),
                    new QuizCard.Wishes(right -> answered(asked, right), host.onShow(),
                            host.desk()::browse)).ifPresent(content::add);
        } else {
            host.course().exercise(asked.item()).ifPresent(found -> {
                // Each time other names and numbers, where the exercise has them.
                ReviewTask made = new ReviewTask(host, host.course().variant(found, asked.times()), asked.times(),
                        right -> answered(asked, right));
                task = Optional.of(made);
                content.add(made);
            });
        }
        show(content);
        Node last = content.getLast();
        Platform.runLater(() -> {
            if (last instanceof QuizCard quiz) quiz.begin();
            else Focus.into(last);
        });
    }

    private void show(List<Node> content) {
        shown = content;
        turn(content);
    }

    private void answered(Card asked, boolean right) {
        if (recall.isPresent()) return;
        RecallBar bar = new RecallBar(Agenda.pauses(asked, host.clock().now()), right, this::recalled);
        recall = Optional.of(bar);
        List<Node> content = new ArrayList<>(shown);
        content.add(bar);
        show(content);
        reveal(bar);
        Platform.runLater(() -> bar.takeKeyboard(right));
    }

    private void recalled(Review.Recall how) {
        card.ifPresent(asked -> {
            Review review = new Review(asked.item(), host.clock().now(), how);
            host.records().keep(store -> store.record(review));
        });
        next();
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl text && text.isEditable();
        if (recall.isEmpty() || typing || !event.getCode().isDigitKey() || event.isShortcutDown()) return;
        event.consume();
        recall.get().digit(event.getText().isEmpty() ? 0 : event.getText().charAt(0) - '0');
    }

    /** Has the answer judged; without effect when no exercise is asked. */
    public void check() {
        task.ifPresent(ReviewTask::check);
    }

    /** Stops what is under way. */
    @Override
    public void close() {
        task.ifPresent(ReviewTask::close);
        task = Optional.empty();
        recall = Optional.empty();
        card = Optional.empty();
    }
}
