package podium.desktop.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import podium.course.Moment;
import podium.course.Sequence;
import podium.desktop.parts.OrderList;
import podium.desktop.parts.Shuffle;
import podium.desktop.parts.Words;

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
        StringBuilder sheet = new StringBuilder("answers:\n");
        for (int i = 0; i < lists.size(); i++) {
            sheet.append("  - {sequence: ").append(Quoted.text(sequences.get(i).id())).append(", order: [");
            sheet.append(lists.get(i).texts().stream().map(Quoted::text).collect(Collectors.joining(", ")));
            sheet.append("]}\n");
        }
        return Optional.of(sheet.toString());
    }

    @Override
    public String missing() {
        return "";
    }
}
