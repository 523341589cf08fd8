package podium.desktop;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds where the keyboard goes in a pane. */
final class Focus {
    private Focus() {
    }

    /** Focuses a pane, or the first node within it that takes the keyboard. */
    static void into(Node pane) {
        first(pane).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream().map(Focus::first).flatMap(Optional::stream).findFirst();
    }

    /** The pane some steps after the one that has the keyboard; the first one when none has it. */
    static Node next(List<Node> panes, Optional<Node> owner, int step) {
        int now = (int) panes.stream().takeWhile(pane -> owner.filter(node -> within(node, pane)).isEmpty()).count();
        return panes.get(Math.floorMod(now == panes.size() ? 0 : now + step, panes.size()));
    }

    private static boolean within(Node node, Node pane) {
        return node.equals(pane) || (node.getParent() != null && within(node.getParent(), pane));
    }
}
