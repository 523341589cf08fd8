package podium.desktop.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import podium.desktop.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnScreen
class TypesetterTest {
    private final List<String> opened = new ArrayList<>();
    private final Typesetter typesetter = new Typesetter(new InlineText(opened::add),
            fence -> new CodeBlock(fence.getInfo(), fence.getLiteral()));

    /** Every node below some, in order. */
    private static List<Node> all(List<Node> nodes) {
        List<Node> found = new ArrayList<>();
        for (Node node : nodes) {
            found.add(node);
            if (node instanceof ScrollPane pane) found.addAll(all(List.of(pane.getContent())));
            else if (node instanceof Parent parent) found.addAll(all(parent.getChildrenUnmodifiable()));
        }
        return found;
    }

    private String words(String markdown) {
        StringBuilder words = new StringBuilder();
        for (Node node : all(typesetter.set(markdown))) {
            if (node instanceof Text text) words.append(text.getText());
            else if (node instanceof Label label) words.append('[').append(label.getText()).append(']');
            else if (node instanceof Hyperlink link) words.append('<').append(link.getText()).append('>');
        }
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"plain *soft* **strong** ~ plain soft strong",
            "a `Init:0/2` b ~ a [Init:0/2] b",
            "[docs](https://kubernetes.io) ~ <docs>", "- one\\n- two ~ [•]one[•]two", "3. c\\n4. d ~ [3.]c[4.]d",
            "<!-- expect x --> ~ ''", "> **Myth.** No ~ Myth. No", "> [!TIP]\\n> Do ~ [Tip]Do"})
    void wordsAreKept(String markdown, String expected) {
        assertThat(words(markdown.replace("\\n", "\n"))).isEqualTo(expected.equals("''") ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({"> **Myth.** x, callout-warning", "> **Rule** x, callout-note", "> x, callout-note",
            "> [!WARNING], callout-warning", "> **Exam words.** x, callout-tip"})
    void quoteIsACallOut(String markdown, String styleClass) {
        assertThat(typesetter.set(markdown).getFirst().getStyleClass()).contains("md-callout", styleClass);
    }

    @Test
    void tableHasACellForEachCell() {
        List<Node> nodes = all(typesetter.set("| a | b |\n|---|---|\n| c | d |\n| e | f |\n"));
        assertThat(nodes).filteredOn(n -> n.getStyleClass().contains("md-cell")).hasSize(6);
        assertThat(nodes).filteredOn(n -> n.getStyleClass().contains("md-cell-head")).hasSize(2);
    }

    @Test
    void linkOpensItsAddress() {
        all(typesetter.set("[docs](https://kubernetes.io/x)")).stream().filter(Hyperlink.class::isInstance).map(
                Hyperlink.class::cast).forEach(Hyperlink::fire);
        assertThat(opened).containsExactly("https://kubernetes.io/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "```", "> > >", "|a|\n|-|", "[](", "![x](y)", "***", "- - -\n  - x", "<b>x"})
    void anyTextIsSet(String markdown) {
        assertThat(typesetter.set(markdown)).isNotNull();
    }
}
