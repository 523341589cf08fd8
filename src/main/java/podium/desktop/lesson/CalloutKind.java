package podium.desktop.lesson;

import java.util.Locale;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * What a block quote is, by how it begins: {@code > [!TIP]} as on GitHub, or {@code > **Myth.** …}, where the words in
 * bold are its title already.
 *
 * @param marker whether it began with a marker, which is then taken out of the text and shown as a title
 */
record CalloutKind(String styleClass, String title, boolean marker) {
    private static final Map<String, String> CLASSES = Map.of("note", "callout-note", "rule", "callout-note", "tip",
            "callout-tip", "summary", "callout-tip", "exam", "callout-tip", "important", "callout-note", "warning",
            "callout-warning", "myth", "callout-warning", "caution", "callout-warning");

    /** The kind of a quote; a marker is removed from it. */
    static CalloutKind of(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)) return plain();
        Node first = paragraph.getFirstChild();
        if (first instanceof StrongEmphasis strong && strong.getFirstChild() instanceof Text text) {
            String word = text.getLiteral().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", "");
            return new CalloutKind(CLASSES.getOrDefault(word, "callout-note"), text.getLiteral(), false);
        }
        return marker(paragraph);
    }

    private static CalloutKind marker(Paragraph paragraph) {
        StringBuilder line = new StringBuilder();
        Node node = paragraph.getFirstChild();
        while (node instanceof Text text) {
            line.append(text.getLiteral());
            node = node.getNext();
        }
        String literal = line.toString().strip();
        if (!literal.matches("\\[![A-Za-z]+]")) return plain();
        while (paragraph.getFirstChild() instanceof Text text) text.unlink();
        if (paragraph.getFirstChild() instanceof SoftLineBreak line2) line2.unlink();
        if (paragraph.getFirstChild() == null) paragraph.unlink();
        String word = literal.substring(2, literal.length() - 1).toLowerCase(Locale.ROOT);
        String title = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return new CalloutKind(CLASSES.getOrDefault(word, "callout-note"), title, true);
    }

    private static CalloutKind plain() {
        return new CalloutKind("callout-note", "", false);
    }
}
