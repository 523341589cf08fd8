package podium.desktop.interview;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.Course;
import podium.course.QuizBank;
import podium.desktop.parts.Page;
import podium.desktop.parts.Words;
import podium.desktop.work.Records;
import podium.progress.InterviewAnswer;
import podium.progress.ProgressStore;

/** Practice for an interview: a question at a time, from all banks. */
public final class InterviewPane extends Page {
    private static final String ALL = "All topics";

    private final Host host;
    private final List<InterviewQuestion> questions;
    private final ComboBox<String> topics = new ComboBox<>();
    private final ComboBox<InterviewQuestion> chooser = new ComboBox<>();
    private final Button previous = step("_Previous", Feather.ARROW_LEFT, -1);
    private final Button next = step("_Next", Feather.ARROW_RIGHT, 1);
    private final PauseTransition pause = new PauseTransition(Duration.millis(400));
    private final SortedMap<String, String> notes = new TreeMap<>();
    private final SortedSet<String> changed = new TreeSet<>();
    private List<InterviewAnswer> answers = List.of();
    private Optional<QuestionSheet> sheet = Optional.empty();

    /**
     * What surrounds the practice.
     *
     * @param onShow plays a run of a bank beside the question
     * @param onHide wants the whole width for the question again
     * @param onLink opens an address
     */
    public record Host(Course course, Records records, Consumer<QuizBank.Show> onShow, Runnable onHide,
            Consumer<String> onLink) {
    }

    /** Questions of the course that the host has. */
    public InterviewPane(Host host) {
        super("Interview");
        this.host = host;
        questions = InterviewQuestion.of(host.course());
        setId("interview");
        previous.setId("interview-previous");
        next.setId("interview-next");
        topics.setId("interview-topics");
        topics.setAccessibleText("Topic");
        topics.getItems().add(ALL);
        topics.getItems().addAll(questions.stream().map(InterviewQuestion::topic).distinct().toList());
        topics.getSelectionModel().selectFirst();
        topics.valueProperty().addListener((_, _, topic) -> narrow(topic));
        chooser.setId("interview-questions");
        chooser.setAccessibleText("Question");
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setConverter(new Titles());
        chooser.getItems().setAll(questions);
        chooser.valueProperty().addListener((_, _, _) -> show());
        pause.setOnFinished(_ -> flush());
    }

    /** Says a question of a list in one line. */
    private static final class Titles extends StringConverter<InterviewQuestion> {
        @Override
        public String toString(InterviewQuestion question) {
            return question == null ? "" : question.item().question().strip().replace("`", "");
        }

        @Override
        public InterviewQuestion fromString(String text) {
            throw new UnsupportedOperationException("questions are chosen, not typed");
        }
    }

    private void narrow(String topic) {
        chooser.getItems().setAll(questions.stream().filter(
                question -> topic.equals(ALL) || question.topic().equals(topic)).toList());
        chooser.getSelectionModel().selectFirst();
        // The first question may be the one that was open: then its value has not changed.
        show();
    }

    private Button step(String words, Feather sign, int by) {
        Button button = new Button(words, new FontIcon(sign));
        button.setOnAction(_ -> chooser.getSelectionModel().select(
                Math.clamp(chooser.getSelectionModel().getSelectedIndex() + by, 0, chooser.getItems().size() - 1)));
        return button;
    }

    /** Shows the question that was open last, or the first one, with the notes that are kept. */
    public void open() {
        if (questions.isEmpty()) {
            turn(List.of(Words.wrapped("No questions", "reader-title"), Words.wrapped("The course has no questions of "
                    + "kind interview. They stand in its banks, in the folder quizzes.", "muted")));
            return;
        }
        flush();
        host.records().ask(ProgressStore::archive, archive -> {
            answers = archive.interviews();
            notes.clear();
            notes.putAll(archive.notes());
            if (chooser.getSelectionModel().isEmpty()) chooser.getSelectionModel().selectFirst();
            else show();
        });
    }

    /** Keeps the notes that are not kept yet. */
    public void flush() {
        pause.stop();
        for (String id : changed) {
            String text = notes.getOrDefault(id, "");
            host.records().keep(store -> store.note(id, text));
        }
        changed.clear();
    }

    private void show() {
        Optional.ofNullable(chooser.getValue()).ifPresent(this::show);
    }

    private void show(InterviewQuestion question) {
        host.onHide().run();
        int place = chooser.getItems().indexOf(question);
        int count = chooser.getItems().size();
        previous.setDisable(place == 0);
        next.setDisable(place == count - 1);
        QuestionSheet page = new QuestionSheet(question, notes.getOrDefault(question.id(), ""),
                before(question), sheetHost(question));
        sheet = Optional.of(page);
        turn(List.of(Words.wrapped(String.format(Locale.ROOT, "INTERVIEW  ·  QUESTION %d OF %d  ·  %s", place + 1,
                count, question.topic().toUpperCase(Locale.ROOT)), "kicker"), chooser,
                new FlowPane(8, 8, topics, previous, next), page));
    }

    private List<InterviewAnswer> before(InterviewQuestion question) {
        return answers.stream().filter(answer -> answer.item().equals(question.id())).toList();
    }

    private QuestionSheet.Host sheetHost(InterviewQuestion question) {
        return new QuestionSheet.Host(text -> {
            notes.put(question.id(), text);
            changed.add(question.id());
            pause.playFromStart();
        }, (named, asked, text) -> {
            InterviewAnswer answer = new InterviewAnswer(question.id(), Instant.now(), named, asked, text);
            host.records().ask(store -> {
                store.record(answer);
                return store.archive().interviews();
            }, kept -> {
                answers = kept;
                sheet.ifPresent(page -> page.tell(before(page.question())));
            });
        }, host.onShow(), host.onLink());
    }
}
