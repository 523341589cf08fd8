package podium.architecture.broken.frame;

import javafx.geometry.Point2D;

/** JavaFX outside of desktop. */
record Draws(Point2D where) {
}
