package podium.desktop.quiz;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** A statement that is true or false. */
final class TruthForm implements AnswerForm {
    private final OptionList list = new OptionList(List.of("True", "False"), false);

    @Override
    public Node node() {
        return list;
    }

    @Override
    public String how() {
        return "True or false?";
    }

    @Override
    public Optional<Answer> answer() {
        return list.chosen().stream().findFirst().map(place -> new Answer.Said(place == 0));
    }

    @Override
    public void digit(int number) {
        list.choose(number);
    }

    @Override
    public void lock() {
        list.setDisable(true);
    }
}
