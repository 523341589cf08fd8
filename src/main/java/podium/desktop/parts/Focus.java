package podium.desktop.parts;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds where the keyboard goes in a pane. */
public final class Focus {
    private Focus() {
    }

    /** Focuses a pane, or the first node within it that takes the keyboard. */
    public static void into(Node pane) {
        first(pane).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream().map(Focus::first).flatMap(Optional::stream).findFirst();
    }
}
