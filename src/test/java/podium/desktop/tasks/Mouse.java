package podium.desktop.tasks;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;

/** A hand on the mouse; the other one types where text is the task, and presses no key besides. */
final class Mouse {
    private final TaskWindow window;
    private final BaseRobot robot = new FxRobot().robotContext().getBaseRobot();

    Mouse(TaskWindow window) {
        this.window = window;
    }

    void click(Node node) {
        click(in(node, 0.5, 0.5));
    }

    /** Clicks on the first node of a selector. */
    void clickAt(String selector) {
        click(window.get(selector));
    }

    /** Clicks on what shows these words, or says them to those who hear it. */
    void click(String words) {
        window.until("\"" + words + "\" is there", () -> found(words).isPresent());
        click(found(words).orElseThrow());
    }

    private Optional<? extends Node> found(String words) {
        return window.labels().filter(label -> label.getText().equals(words)).findFirst().map(Node.class::cast).or(
                () -> window.scene.getRoot().lookupAll("*").stream().filter(node -> node instanceof Labeled
                        && words.equals(node.getAccessibleText())).findFirst());
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
    void choose(Point2D place, String item) {
        click(place, MouseButton.SECONDARY);
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
        over(in(over, 0.5, 0.5));
        for (int i = 0; i < Math.abs(notches); i++) robot.scrollMouse(Integer.signum(notches));
        window.screen.settle();
    }

    void over(Point2D place) {
        robot.moveMouse(place);
        window.screen.settle();
    }

    /** A point within a node, by shares of its width and height. */
    static Point2D in(Node node, double across, double down) {
        Bounds at = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(at.getMinX() + across * at.getWidth(), at.getMinY() + down * at.getHeight());
    }

    void type(String text) {
        window.type(text);
    }
}
