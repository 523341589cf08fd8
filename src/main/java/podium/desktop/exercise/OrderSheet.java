package podium.desktop.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import podium.course.Moment;
import podium.course.Sequence;
import podium.course.SequenceReader;
import podium.desktop.parts.OrderList;
import podium.desktop.parts.Shuffle;
import podium.desktop.parts.Words;
import podium.text.Source;

/** Moments to bring into the order in which they happen. */
final class OrderSheet implements Worksheet {
    private final List<Sequence> sequences;
    private final List<OrderList> lists;

    OrderSheet(List<Sequence> sequences) {
        this.sequences = sequences;
        lists = sequences.stream().map(sequence -> new OrderList(
                Shuffle.of(sequence.moments().stream().map(Moment::toString).toList(), 1, text -> text))).toList();
    }

    @Override
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(Words.wrapped(OrderList.HOW, "muted")));
        nodes.addAll(lists);
        return nodes;
    }

    @Override
    public Optional<String> answer() {
        return Optional.of(draft());
    }

    @Override
    public void restore(String draft) {
        if (draft.isBlank()) return;
        for (Sequence.Answer said : SequenceReader.answers(new Source("draft", draft), _ -> {
            // what cannot be read keeps its place
        })) {
            for (int i = 0; i < lists.size(); i++) {
                if (!sequences.get(i).id().equals(said.sequence())) continue;
                lists.get(i).order(said.order().stream().map(Moment::toString).toList());
            }
        }
    }

    @Override
    public String draft() {
        StringBuilder sheet = new StringBuilder("answers:\n");
        for (int i = 0; i < lists.size(); i++) {
            sheet.append("  - {sequence: ").append(Quoted.text(sequences.get(i).id())).append(", order: [");
            sheet.append(lists.get(i).texts().stream().map(Quoted::text).collect(Collectors.joining(", ")));
            sheet.append("]}\n");
        }
        return sheet.toString();
    }

    @Override
    public String missing() {
        return "";
    }
}
