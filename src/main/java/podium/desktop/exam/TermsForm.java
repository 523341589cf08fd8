package podium.desktop.exam;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.exam.Curriculum;
import podium.desktop.parts.Words;

/** Where the terms of an exam are chosen. */
final class TermsForm extends VBox {
    private final List<Curriculum> curricula;
    private final ComboBox<String> curriculum = new ComboBox<>();
    private final ComboBox<String> length = new ComboBox<>();
    private final TextField seed = new TextField();

    /**
     * @param curricula to choose from
     * @param first the seed that is proposed
     * @param main whether to begin is the first thing to do
     * @param onTerms told the terms at first and at each change
     */
    TermsForm(List<Curriculum> curricula, long first, boolean main, Consumer<ExamTerms> onTerms,
            Consumer<ExamTerms> onBegin) {
        this.curricula = curricula;
        getStyleClass().add("exam-terms");
        curricula.forEach(each -> curriculum.getItems().add(each.name()));
        curriculum.getSelectionModel().selectFirst();
        curriculum.setId("exam-curriculum");
        ExamTerms.LENGTHS.forEach(each -> length.getItems().add(words(each)));
        length.getSelectionModel().selectFirst();
        length.setId("exam-length");
        seed.setId("exam-seed");
        seed.setPrefColumnCount(6);
        seed.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0,9}") ? change : null));
        seed.setText(String.valueOf(first));
        Button begin = new Button("Begin", new FontIcon(Feather.CLOCK));
        begin.setId("exam-begin");
        if (main) begin.getStyleClass().add("accent");
        begin.setOnAction(_ -> onBegin.accept(terms()));
        getChildren().addAll(new FlowPane(16, 8, named("_Curriculum", curriculum), named("_Time", length),
                named("_Seed", seed), begin),
                Words.wrapped("The same seed draws the same tasks, names and numbers.",
                        "quiz-keys"));
        curriculum.valueProperty().addListener((_, _, _) -> onTerms.accept(terms()));
        length.valueProperty().addListener((_, _, _) -> onTerms.accept(terms()));
        seed.textProperty().addListener((_, _, _) -> onTerms.accept(terms()));
        onTerms.accept(terms());
    }

    private static Node named(String words, Node target) {
        Label label = new Label(words);
        label.setMnemonicParsing(true);
        label.setLabelFor(target);
        HBox box = new HBox(8, label, target);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private ExamTerms terms() {
        return new ExamTerms(curricula.get(curriculum.getSelectionModel().getSelectedIndex()),
                ExamTerms.LENGTHS.get(length.getSelectionModel().getSelectedIndex()),
                seed.getText().isEmpty() ? 1 : Long.parseLong(seed.getText()));
    }

    private static String words(Duration time) {
        return time.toHours() > 0 ? time.toHours() + " h" : time.toMinutes() + " min";
    }
}
