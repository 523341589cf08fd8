package podium.desktop.lesson;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;

/** Lets a pane that scrolls sideways pass the vertical wheel on to the page around it. */
final class ScrollThrough {
    private ScrollThrough() {
    }

    static void vertical(ScrollPane pane) {
        pane.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (Math.abs(event.getDeltaY()) > Math.abs(event.getDeltaX()) && !event.isShiftDown()) {
                event.consume();
                pane.getParent().fireEvent(event.copyFor(pane.getParent(), pane.getParent()));
            }
        });
    }
}
