package podium.desktop.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which a run can be taken away, by the ending of the file. */
public enum PictureKind {
    /** A drawing of one moment that can be enlarged without end. */
    SVG("Drawing"),
    /** An image of one moment, at twice the size of a screen's points. */
    PNG("Image"),
    /** A span that plays again and again. */
    GIF("Animation"),
    /** A span as a page that replays it in any browser, offline. */
    HTML("Replay");

    private final String title;

    PictureKind(String title) {
        this.title = title;
    }

    /** What a user calls it. */
    public String title() {
        return title;
    }

    /** With the dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it shows a span, and not one moment. */
    public boolean plays() {
        return this == GIF || this == HTML;
    }

    /** The kind that a file's name asks for; empty when its ending is another one. */
    public static Optional<PictureKind> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> lower.endsWith(kind.ending())).findFirst();
    }

    /** All endings, for a message. */
    public static String endings() {
        return Arrays.stream(values()).map(PictureKind::ending).collect(Collectors.joining(", "));
    }
}
