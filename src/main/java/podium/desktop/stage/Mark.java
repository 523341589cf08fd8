package podium.desktop.stage;

import java.util.List;

/** One thing to draw. Coordinates are in units of a picture that is scaled as a whole; angles in degrees. */
public sealed interface Mark {
    /** A rectangle with round corners; without fill or without line when that ink is absent. */
    record Box(Area area, double radius, Fill fill, Stroke stroke) implements Mark {
    }

    /** Straight pieces from point to point; closed when the last is the first. */
    record Path(List<Spot> points, Fill fill, Stroke stroke) implements Mark {
    }

    /** Part of a circle, counter-clockwise from three o'clock. */
    record Arc(Spot centre, double radius, double start, double extent, Fill fill, Stroke stroke) implements Mark {
    }

    /** A line of text. */
    record Label(Spot at, String text, Face face, Ink ink, Align align) implements Mark {
    }

    /** A point. */
    record Spot(double x, double y) {
        Spot plus(double dx, double dy) {
            return new Spot(x + dx, y + dy);
        }

        /** The point a fraction of the way to another. */
        Spot towards(Spot other, double fraction) {
            return new Spot(x + (other.x - x) * fraction, y + (other.y - y) * fraction);
        }
    }

    /** A rectangle. */
    record Area(double x, double y, double width, double height) {
        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        Spot centre() {
            return new Spot(x + width / 2, y + height / 2);
        }

        Area inset(double by) {
            return new Area(x + by, y + by, width - 2 * by, height - 2 * by);
        }

        boolean meets(Area other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }

        boolean contains(double px, double py) {
            return px >= x && px < right() && py >= y && py < bottom();
        }
    }

    /** What is inside a shape. */
    sealed interface Fill {
        /** Nothing. */
        record None() implements Fill {
        }

        /** An ink, opaque or not. */
        record Solid(Ink ink, double opacity) implements Fill {
        }
    }

    /** The line around a shape; nothing when the width is 0. */
    record Stroke(Ink ink, double width, boolean dashed) {
        static final Stroke NONE = new Stroke(Ink.LINE, 0, false);

        static Stroke of(Ink ink, double width) {
            return new Stroke(ink, width, false);
        }
    }

    /** Sizes and faces of text. */
    enum Face {
        TITLE(13, true, false), NAME(12, true, false), WORD(11, false, false), SMALL(10, false, false), CODE(10, false,
                true);

        private final double size;
        private final boolean bold;
        private final boolean mono;

        Face(double size, boolean bold, boolean mono) {
            this.size = size;
            this.bold = bold;
            this.mono = mono;
        }

        /** Its height, in units of the picture. */
        public double size() {
            return size;
        }

        /** Whether it is heavy. */
        public boolean bold() {
            return bold;
        }

        /** Whether all letters are equally wide. */
        public boolean mono() {
            return mono;
        }
    }

    /** What of a label stands at its point; its vertical middle always does. */
    enum Align {
        LEFT, CENTRE, RIGHT
    }
}
