package podium.desktop.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Markdown as the course writes it: CommonMark with the tables of GitHub. */
final class MarkdownText {
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private MarkdownText() {
    }

    /** The tree of a text; any text is Markdown. */
    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** The children of a node, in order. */
    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
    }
}
