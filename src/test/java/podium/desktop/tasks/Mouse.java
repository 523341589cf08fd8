package podium.desktop.tasks;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;

/** A hand on the mouse; the other one types where text is the task, and presses no key besides. */
final class Mouse {
    private static final int FRAMES_OF_REST = 90;

    private final TaskWindow window;
    private final BaseRobot robot = new FxRobot().robotContext().getBaseRobot();

    Mouse(TaskWindow window) {
        this.window = window;
    }

    void click(Node node) {
        window.screen.settle();
        click(window.screen.look(() -> in(node, 0.5, 0.5)));
    }

    /** Clicks on the first node of a selector. */
    void clickAt(String selector) {
        click(window.get(selector));
    }

    /** Clicks on what shows these words, or says them to those who hear it. */
    void click(String words) {
        window.screen.settle();
        window.until("\"" + words + "\" is there", () -> found(words).isPresent());
        click(found(words).orElseThrow());
    }

    /** Clicks on what shows words in a pane that scrolls; turns the wheel until it can be seen. */
    void clickIn(String pane, String words) {
        clickIn(pane, words, node -> node instanceof Labeled label && label.getText() != null
                && label.getText().contains(words));
    }

    /** Clicks on a node in a pane that scrolls; turns the wheel until it can be seen. */
    void clickIn(String pane, String what, Predicate<Node> wanted) {
        window.until(pane, () -> window.sees(pane));
        for (int i = 0; i < 150; i++) {
            Optional<Node> node = window.screen.look(() -> window.get(pane).lookupAll("*").stream().filter(
                    wanted).filter(each -> inSight(each, window.get(pane))).findFirst());
            if (node.isPresent()) {
                click(node.get());
                return;
            }
            wheel(window.get(pane), 8);
        }
        throw new AssertionError(what + " does not come into sight in " + pane);
    }

    private static boolean inSight(Node node, Node pane) {
        return pane.localToScreen(pane.getBoundsInLocal()).contains(in(node, 0.5, 0.5)) && TaskWindow.shown(node);
    }

    /** Presses the keys that something on the screen asks for. */
    void answerWithKeys(KeyCode... keys) {
        for (KeyCode key : keys) robot.pressKeyboard(key);
        for (KeyCode key : List.of(keys).reversed()) robot.releaseKeyboard(key);
        window.screen.settle();
    }

    /** Clicks on the first text of a kind, menus included. */
    void clickWhere(Predicate<Labeled> wanted) {
        window.until("it is there", () -> window.labels().anyMatch(wanted));
        click((Node) window.labels().filter(wanted).findFirst().orElseThrow());
    }

    private Optional<Node> found(String words) {
        return window.labels().filter(label -> label.getText().equals(words)).map(Node.class::cast).findFirst().or(
                () -> window.screen.look(() -> window.scene.getRoot().lookupAll("*").stream().filter(
                        node -> node instanceof Labeled && words.equals(node.getAccessibleText())).findFirst()));
    }

    void click(Point2D place) {
        click(place, MouseButton.PRIMARY);
    }

    private void click(Point2D place, MouseButton button) {
        over(place);
        robot.pressMouse(button);
        robot.releaseMouse(button);
        window.screen.settle();
    }

    /** Chooses from the menu of the right button at a place. */
    void choose(Node node, Point2D place, String item) {
        click(place, MouseButton.SECONDARY);
        // The screen of the tests is the only one that asks for no menu by itself.
        Point2D at = node.screenToLocal(place);
        window.screen.change(() -> node.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                at.getX(), at.getY(), place.getX(), place.getY(), false, new PickResult(node, at.getX(), at.getY()))));
        click(item);
    }

    void drag(Point2D from, Point2D to) {
        over(from);
        robot.pressMouse(MouseButton.PRIMARY);
        over(from.midpoint(to));
        over(to);
        robot.releaseMouse(MouseButton.PRIMARY);
        window.screen.settle();
    }

    void wheel(Node over, int notches) {
        over(at(over, 0.5, 0.5));
        for (int i = 0; i < Math.abs(notches); i++) robot.scrollMouse(Integer.signum(notches));
        window.screen.settle();
    }

    void over(Point2D place) {
        robot.moveMouse(place);
        window.screen.hear();
    }

    /** Rests on a place, wherever the layout has moved it to, until words are shown. */
    void restOn(Supplier<Bounds> place, String words) {
        for (int i = 0; i < 30 && !window.screen.look(() -> window.says(words)); i++) {
            Bounds now = place.get();
            over(new Point2D(now.getCenterX() + i % 2, now.getCenterY()));
            for (int frame = 0; frame < FRAMES_OF_REST && !window.screen.look(() -> window.says(words)); frame++)
                window.screen.settle();
        }
        window.shows(words);
    }

    /** A point within a node, by shares of its width and height. */
    Point2D at(Node node, double across, double down) {
        return window.screen.look(() -> in(node, across, down));
    }

    private static Point2D in(Node node, double across, double down) {
        Bounds at = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(at.getMinX() + across * at.getWidth(), at.getMinY() + down * at.getHeight());
    }

    void type(String text) {
        window.screen.settle();
        new Typist(window.scene).type(text);
        window.screen.hear();
    }
}
