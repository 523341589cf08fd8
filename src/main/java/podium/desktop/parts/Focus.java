package podium.desktop.parts;

import java.util.List;
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

    /** Gives a node the keyboard after the next layout: what has just come into view takes it no sooner. */
    public static void afterLayout(Node node) {
        AfterLayout.of(node, node::requestFocus);
    }

    /**
     * The pane some steps beside the one that has the keyboard, around the end; the first when none has it.
     *
     * @param owner what has the keyboard
     */
    public static Optional<Node> beside(List<Node> panes, Optional<Node> owner, int step) {
        if (panes.isEmpty()) return Optional.empty();
        int now = (int) panes.stream().takeWhile(pane -> owner.filter(node -> within(node, pane)).isEmpty()).count();
        return Optional.of(panes.get(Math.floorMod(now == panes.size() ? 0 : now + step, panes.size())));
    }

    /** Whether a node is a pane or stands in it. */
    public static boolean within(Node node, Node pane) {
        return node.equals(pane) || (node.getParent() != null && within(node.getParent(), pane));
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream().map(Focus::first).flatMap(Optional::stream).findFirst();
    }
}
