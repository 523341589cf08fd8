package podium.desktop.parts;

import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A list cell whose text wraps: as high as its content asks for at the width of the list. */
public abstract class WrappingCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 16;

    /** A list gives its cells their preferred width, which must not exceed its own. */
    protected WrappingCell() {
        setPrefWidth(0);
    }

    /** What stands in a cell with an item. */
    protected abstract Region content();

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) return super.computePrefHeight(width);
        double room = Optional.ofNullable(getListView()).map(Region::getWidth).orElse(0.0) - SCROLL_BAR
                - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content().prefHeight(Math.max(room, 40)) + snappedBottomInset();
    }
}
