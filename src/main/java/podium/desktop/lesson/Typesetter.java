package podium.desktop.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Sets Markdown as a tree of nodes: one node a block. */
final class Typesetter {
    private final InlineText inline;
    private final Function<FencedCodeBlock, Node> fences;

    /** @param fences sets a fenced block: a manifest, an output, a question */
    Typesetter(InlineText inline, Function<FencedCodeBlock, Node> fences) {
        this.inline = inline;
        this.fences = fences;
    }

    /** The blocks of a text, from top to bottom. */
    List<Node> set(String markdown) {
        return blocks(MarkdownText.parse(markdown));
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        List<Node> set = new ArrayList<>();
        for (org.commonmark.node.Node block : MarkdownText.children(parent)) block(block).ifPresent(set::add);
        return set;
    }

    private Optional<Node> block(org.commonmark.node.Node block) {
        return switch (block) {
            case Heading heading -> Optional.of(heading(heading));
            case Paragraph paragraph -> Optional.of(styled(inline.flow(paragraph), "md-paragraph"));
            case FencedCodeBlock fence -> Optional.of(fences.apply(fence));
            case IndentedCodeBlock code -> Optional.of(new CodeBlock("", code.getLiteral()));
            case BlockQuote quote -> Optional.of(callout(quote));
            case BulletList list -> Optional.of(list(list, _ -> "•"));
            case OrderedList list -> {
                int first = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
                yield Optional.of(list(list, index -> (first + index) + "."));
            }
            case TableBlock table -> Optional.of(MarkdownTable.of(table, inline));
            case ThematicBreak _ -> Optional.of(new Separator());
            // A comment is for the course's own proof, not for the reader.
            case HtmlBlock _ -> Optional.empty();
            default -> Optional.empty();
        };
    }

    private Node heading(Heading heading) {
        TextFlow flow = inline.flow(heading);
        flow.getStyleClass().addAll("md-heading", "md-h" + Math.min(heading.getLevel(), 4));
        return flow;
    }

    private Node callout(BlockQuote quote) {
        VBox words = new VBox();
        words.getStyleClass().add("md-callout");
        CalloutKind kind = CalloutKind.of(quote);
        words.getStyleClass().add(kind.styleClass());
        words.getChildren().setAll(blocks(quote));
        if (kind.marker()) {
            Label title = new Label(kind.title());
            title.getStyleClass().add("md-callout-title");
            words.getChildren().addFirst(title);
        }
        return words;
    }

    private Node list(org.commonmark.node.Node list, Function<Integer, String> marker) {
        VBox items = new VBox();
        items.getStyleClass().add("md-list");
        int index = 0;
        for (org.commonmark.node.Node item : MarkdownText.children(list)) {
            Label bullet = new Label(marker.apply(index++));
            bullet.getStyleClass().add("md-bullet");
            bullet.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = new VBox();
            content.getStyleClass().add("md-item");
            content.getChildren().setAll(blocks(item));
            HBox.setHgrow(content, Priority.ALWAYS);
            HBox line = new HBox(bullet, content);
            line.getStyleClass().add("md-list-line");
            items.getChildren().add(line);
        }
        return items;
    }

    private static Node styled(Node node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
