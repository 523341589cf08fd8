package podium.desktop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import podium.desktop.drawer.DrawerPane;
import podium.desktop.editor.EditorPane;
import podium.desktop.parts.Focus;
import podium.desktop.terminal.TerminalPane;

/** Gives the keyboard, or the whole window, to one of the panes. */
final class PaneSwitch {
    private final Navigator navigator;
    private final EditorPane editor;
    private final Workshop workshop;
    private final StageHost stage;
    private final Arrangement arrangement;
    private final Drawer drawer;

    /**
     * The drawer.
     *
     * @param bring makes it visible
     * @param toggle takes it away or brings it
     */
    record Drawer(DrawerPane pane, Runnable bring, Runnable toggle) {
    }

    PaneSwitch(Navigator navigator, EditorPane editor, Workshop workshop, StageHost stage,
            Arrangement arrangement, Drawer drawer) {
        this.navigator = navigator;
        this.editor = editor;
        this.workshop = workshop;
        this.stage = stage;
        this.arrangement = arrangement;
        this.drawer = drawer;
        editor.onWhole(this::onlyEditor);
        stage.onWhole(this::onlyStage);
    }

    void onlyReader() {
        if (navigator.place() != Place.SANDBOX) arrangement.toggleFull(navigator.reader());
    }

    void onlyEditor() {
        arrangement.toggleFull(editor);
        editor.focusText();
    }

    void onlyStage() {
        arrangement.toggleFull(workshop.column());
        stage.node().requestFocus();
    }

    /** Shows the terminal and gives it the keyboard; takes the drawer away when the terminal has it already. */
    void terminal(Tab tab, TerminalPane terminal) {
        Optional<Scene> scene = Optional.ofNullable(drawer.pane().getScene());
        if (scene.map(Scene::getFocusOwner).filter(node -> Focus.within(node, terminal)).isPresent()) {
            drawer.toggle().run();
            return;
        }
        if (scene.isEmpty()) drawer.bring().run();
        drawer.pane().getSelectionModel().select(tab);
        terminal.open();
    }

    /** Makes the pane with the keyboard wider by some steps, or narrower. */
    void widen(int steps) {
        owner().ifPresent(node -> arrangement.grow(node, Orientation.HORIZONTAL, steps));
    }

    /** Makes the pane with the keyboard higher by some steps, or lower. */
    void heighten(int steps) {
        owner().ifPresent(node -> arrangement.grow(node, Orientation.VERTICAL, steps));
    }

    private Optional<Node> owner() {
        return Optional.ofNullable(arrangement.node().getScene()).map(Scene::getFocusOwner);
    }

    /** Gives the keyboard to the next pane, or to the one before. */
    void step(int step) {
        List<Node> panes = Stream.<Node>of(navigator.outline(), navigator.reader(), editor, workshop.column(),
                drawer.pane()).filter(pane -> pane.getScene() != null).toList();
        Optional<Node> owner = panes.stream().findFirst().map(pane -> pane.getScene().getFocusOwner());
        Focus.beside(panes, owner, step).ifPresent(next -> {
            if (next.equals(editor)) editor.focusText();
            else Focus.into(next);
        });
    }
}
