package podium.desktop.stage;

import java.util.List;

/**
 * Pictures put together on one page.
 *
 * @param width and height of the page
 * @param words what the page shows, for those who hear it
 * @param parts in the order in which they lie above each other
 */
public record Sheet(double width, double height, String words, List<Part> parts) {
    /** A picture with its left upper corner at a place of the page, scaled. */
    public record Part(Picture picture, double x, double y, double scale) {
    }
}
