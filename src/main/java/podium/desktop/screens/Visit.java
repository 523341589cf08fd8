package podium.desktop.screens;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import podium.course.Exercise;
import podium.text.Source;

/** A user before a window: what one does to come from a place to what is to be pictured. */
record Visit(StagedWindow window, Hand hand) {
    Visit(StagedWindow window) {
        this(window, new Hand(window::root));
    }

    /** Gives a command of the window by its title. */
    void give(String title) {
        Foreground.act(() -> window.give(title));
    }

    /** Runs the manifest in the editor and stops at a second. */
    void run(double second) {
        give("Run from the start");
        stand(second);
    }

    /** Stops what plays, or soon plays, at a second. */
    void stand(double second) {
        Foreground.until("a run", window::plays);
        Foreground.act(() -> window.stand(second));
    }

    /** Waits until the manifest in the editor is checked, and the stage shows its run if it shows one. */
    void settle() {
        Foreground.until("no work under way", () -> hand.words(".status-busy").isEmpty());
        Foreground.until("the stage", () -> hand.words(".status-time").isEmpty() || window.shows());
    }

    /** Gives an answer to the exercise that is open. */
    void answer(Exercise exercise, Source answer) {
        new Answering(hand).give(exercise, answer);
    }

    /** Scrolls a page so that something on it stands at its top, as far as the page goes. */
    void scrollTo(String selector) {
        hand.see(selector);
        Foreground.act(() -> {
            window.root().applyCss();
            window.root().layout();
        });
        Foreground.act(() -> hand.find(selector).ifPresent(part -> page(part).ifPresent(page -> {
            Node content = page.getContent();
            double hidden = content.getBoundsInLocal().getHeight() - page.getViewportBounds().getHeight();
            double top = content.sceneToLocal(part.localToScene(part.getBoundsInLocal())).getMinY();
            if (hidden > 0) page.setVvalue(Math.clamp((top - 16) / hidden, 0, 1));
        })));
    }

    private static Optional<ScrollPane> page(Node part) {
        for (Optional<Node> up = Optional.of(part); up.isPresent(); up = up.map(Node::getParent)) {
            if (up.get() instanceof ScrollPane page) return Optional.of(page);
        }
        return Optional.empty();
    }
}
