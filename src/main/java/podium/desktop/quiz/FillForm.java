package podium.desktop.quiz;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import podium.desktop.parts.TypedText;

/** A command or a word to write. */
final class FillForm implements AnswerForm {
    private final TextField field = new TextField();

    FillForm() {
        field.setId("quiz-fill");
        field.setPromptText("such as kubectl get pods");
        field.setAccessibleText("Your answer");
        field.getStyleClass().add("mono");
        TypedText.limit(field, 1000);
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public String how() {
        return "Write it as you would at a terminal.";
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty()).map(Answer.Written::new);
    }

    @Override
    public void digit(int number) {
        // A digit is text here.
    }

    @Override
    public void lock() {
        field.setEditable(false);
    }
}
