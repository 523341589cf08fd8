package podium.desktop.quiz;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import podium.desktop.parts.OrderList;

/** Steps to bring into their order. */
final class OrderForm implements AnswerForm {
    private final OrderList list;

    OrderForm(List<String> texts) {
        list = new OrderList(texts);
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    public String how() {
        return OrderList.HOW;
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(new Answer.Ordered(list.texts()));
    }

    @Override
    public void digit(int number) {
        list.focus(number - 1);
    }

    @Override
    public void lock() {
        list.setDisable(true);
    }
}
