package podium.desktop.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.Course;
import podium.course.QuizBank;
import podium.desktop.parts.Words;
import podium.progress.Standing;

/** Where a quiz is chosen: a topic, or some questions of all topics. */
final class StartPage extends VBox {
    private final Course course;
    private final Consumer<Round> onStart;
    private final TextField count = number("quiz-count", "10", 3);
    private final TextField seed = number("quiz-seed", "1", 9);

    /** @param topics how the learner stands in each bank, in the order of the course */
    StartPage(Course course, List<Standing.OfTopic> topics, Consumer<Round> onStart) {
        this.course = course;
        this.onStart = onStart;
        getStyleClass().add("quiz-page");
        getChildren().addAll(Words.wrapped("QUIZ", "kicker"), Words.wrapped("Choose a topic", "reader-title"),
                Words.wrapped("Each question is answered once and then explained. Where a run proves it, Show me plays "
                        + "that run in the stage.", "muted"));
        IntStream.range(0, course.topics().size()).forEach(
                i -> getChildren().add(topic(i + 1, course.topics().get(i), topics.get(i))));
        getChildren().addAll(Words.wrapped("Or mix all topics", "reader-section"), mix());
    }

    private Node topic(int number, QuizBank bank, Standing.OfTopic standing) {
        VBox words = new VBox(Words.wrapped(bank.title(), "feedback-title"), Words.wrapped(about(standing), "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button start = new Button("Start", new FontIcon(Feather.PLAY));
        start.setAccessibleText("Start the topic " + bank.title());
        start.setId("topic-" + bank.id());
        start.setDisable(standing.questions() == 0);
        start.setOnAction(_ -> start(bank));
        HBox line = new HBox(Words.wrapped(String.valueOf(number), "key"), words, start);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("quiz-option");
        return line;
    }

    private static String about(Standing.OfTopic standing) {
        String questions = standing.questions() + (standing.questions() == 1 ? " question" : " questions");
        if (standing.answers() == 0) return questions + ", not tried yet";
        return String.format(Locale.ROOT, "%s, %d right the last time", questions, standing.known());
    }

    private Node mix() {
        Button start = new Button("Start a mixed quiz", new FontIcon(Feather.SHUFFLE));
        start.getStyleClass().add("accent");
        start.setId("quiz-mixed");
        start.setOnAction(_ -> mixed());
        HBox line = new HBox(named("Questions", count), count, named("Seed", seed), seed, start);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("quiz-mix");
        return new VBox(line, Words.wrapped("The same seed draws the same questions in the same order.", "quiz-keys"));
    }

    private static Label named(String words, Node target) {
        Label label = new Label(words);
        label.setLabelFor(target);
        return label;
    }

    private static TextField number(String id, String first, int digits) {
        TextField field = new TextField(first);
        field.setId(id);
        field.setPrefColumnCount(digits);
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("[0-9]{0," + digits + "}") ? change : null));
        return field;
    }

    private long seed() {
        return value(seed, 1);
    }

    private static int value(TextField field, int usual) {
        return field.getText().isEmpty() ? usual : Integer.parseInt(field.getText());
    }

    private void start(QuizBank bank) {
        List<Asked> all = Asked.of(bank);
        onStart.accept(Round.draw(bank.title(), all, all.size(), seed()));
    }

    /** Starts a mixed quiz with the number and the seed that are given. */
    void mixed() {
        onStart.accept(Round.draw("All topics", Asked.of(course), Math.max(1, value(count, 10)), seed()));
    }

    /** Starts the topic with a number from 1; without effect when there is none. */
    void topic(int number) {
        Optional<QuizBank> bank = course.topics().stream().skip(number - 1L).findFirst();
        bank.filter(found -> !Asked.of(found).isEmpty()).ifPresent(this::start);
    }
}
