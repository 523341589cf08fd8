package podium.desktop.quiz;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.scene.Node;
import podium.course.QuizItem;
import podium.desktop.parts.Shuffle;

/** One right option, or several, in an order that the seed draws: in the bank the right ones often come first. */
final class ChoiceForm implements AnswerForm {
    private final QuizItem.Choice choice;
    private final List<Integer> order;
    private final OptionList list;

    ChoiceForm(QuizItem.Choice choice, long seed) {
        this.choice = choice;
        order = Shuffle.of(IntStream.range(0, choice.options().size()).boxed().toList(), seed,
                place -> choice.id() + "/" + place);
        list = new OptionList(order.stream().map(place -> choice.options().get(place).text()).toList(),
                choice.several());
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    public String how() {
        return choice.several() ? "Choose all that are right." : "Choose one.";
    }

    @Override
    public Optional<Answer> answer() {
        SortedSet<Integer> places = new TreeSet<>();
        list.chosen().forEach(shown -> places.add(order.get(shown)));
        return places.isEmpty() ? Optional.empty() : Optional.of(new Answer.Chosen(places));
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
