package podium.desktop.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Sets the inside of a paragraph: plain, strong, emphasised, code, links. */
final class InlineText {
    /** A piece of code up to this length stands in a box of its own, which cannot be broken over two lines. */
    private static final int SHORT_CODE = 28;

    private final Consumer<String> onLink;

    /** @param onLink opens an address */
    InlineText(Consumer<String> onLink) {
        this.onLink = onLink;
    }

    /** The inline content of a block as one flow of text. */
    TextFlow flow(org.commonmark.node.Node block) {
        TextFlow flow = new TextFlow();
        add(flow, block, List.of());
        return flow;
    }

    private void add(TextFlow flow, org.commonmark.node.Node parent, List<String> styles) {
        for (org.commonmark.node.Node node : MarkdownText.children(parent)) {
            switch (node) {
                case org.commonmark.node.Text text -> flow.getChildren().add(text(text.getLiteral(), styles));
                case SoftLineBreak _ -> flow.getChildren().add(text(" ", styles));
                case HardLineBreak _ -> flow.getChildren().add(text("\n", styles));
                case StrongEmphasis strong -> add(flow, strong, with(styles, "md-strong"));
                case Emphasis emphasis -> add(flow, emphasis, with(styles, "md-emphasis"));
                case Code code -> flow.getChildren().add(code(code.getLiteral()));
                case Link link -> flow.getChildren().add(link(link));
                case Image image -> add(flow, image, with(styles, "md-emphasis"));
                default -> add(flow, node, styles);
            }
        }
    }

    private static Text text(String words, List<String> styles) {
        Text text = new Text(words);
        text.getStyleClass().add("md-text");
        text.getStyleClass().addAll(styles);
        return text;
    }

    private static Node code(String literal) {
        if (literal.length() > SHORT_CODE) return text(literal, List.of("md-code-text"));
        Label label = new Label(literal);
        label.getStyleClass().add("md-code");
        return label;
    }

    private Node link(Link link) {
        StringBuilder words = new StringBuilder();
        for (org.commonmark.node.Node node : MarkdownText.children(link)) {
            if (node instanceof org.commonmark.node.Text text) words.append(text.getLiteral());
            else if (node instanceof Code code) words.append(code.getLiteral());
        }
        Hyperlink hyperlink = new Hyperlink(words.toString());
        hyperlink.setTooltip(new Tooltip(link.getDestination()));
        hyperlink.setOnAction(_ -> onLink.accept(link.getDestination()));
        return hyperlink;
    }

    private static List<String> with(List<String> styles, String more) {
        List<String> all = new ArrayList<>(styles);
        all.add(more);
        return all;
    }
}
