package podium.desktop.theme;

import java.util.Locale;

/** The size of everything, as a factor of the normal size. */
public final class Zoom {
    /** The normal size of text, in pixels. */
    public static final double BASE = 14;
    private static final double STEP = 0.1;
    private static final double LEAST = 0.7;
    private static final double MOST = 2.0;

    private Zoom() {
    }

    /** One step larger or smaller, held within what is readable. */
    public static double step(double zoom, int steps) {
        return held(Math.round((zoom + steps * STEP) * 10) / 10.0);
    }

    /** A factor held between 0.7 and 2; one that is no number becomes 1. */
    public static double held(double zoom) {
        return Double.isFinite(zoom) ? Math.clamp(zoom, LEAST, MOST) : 1;
    }

    /** The style for the root of a scene. */
    public static String style(double zoom) {
        return String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", BASE * held(zoom));
    }
}
