package podium.desktop.stage;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;

/**
 * The colours of a theme. States are apart in lightness and on the blue-yellow axis, so that red-green blindness does not
 * mix them up; text reaches a contrast of 4.5, shapes 3 (WCAG AA).
 */
public record Palette(Map<Ink, Color> colors) {
    /** The colour of an ink. */
    public Color of(Ink ink) {
        return colors.getOrDefault(ink, Color.GRAY);
    }

    /** For a light background; neutral colours are those of Primer light. */
    public static Palette light() {
        Map<Ink, Color> c = new EnumMap<>(Ink.class);
        put(c, "#ffffff #f6f8fa #ffffff #1f2328 #57606a #7d8690 #0969da", Ink.BACKGROUND, Ink.POD, Ink.CARD, Ink.TEXT,
                Ink.MUTED, Ink.LINE, Ink.ACCENT);
        put(c, "#6e7781 #8250df #0550ae #0f766e #b3261e #8a5a00", Ink.WAITING, Ink.PULLING, Ink.RUNNING, Ink.DONE,
                Ink.FAILED, Ink.BACK_OFF);
        put(c, "#fbf7ff #ddf4ff #e6f6f3 #ffebe9 #fff8c5 #eef1f4 #ffffff", Ink.PULLING_TINT, Ink.RUNNING_TINT,
                Ink.DONE_TINT, Ink.FAILED_TINT, Ink.BACK_OFF_TINT, Ink.VOLUME, Ink.CHIP);
        return new Palette(c);
    }

    /** For a dark background; neutral colours are those of Primer dark. */
    public static Palette dark() {
        Map<Ink, Color> c = new EnumMap<>(Ink.class);
        put(c, "#0d1117 #161b22 #0d1117 #e6edf3 #9da7b3 #767e89 #58a6ff", Ink.BACKGROUND, Ink.POD, Ink.CARD, Ink.TEXT,
                Ink.MUTED, Ink.LINE, Ink.ACCENT);
        put(c, "#8b949e #d2a8ff #58a6ff #5ad1bd #ff8f80 #e3b341", Ink.WAITING, Ink.PULLING, Ink.RUNNING, Ink.DONE,
                Ink.FAILED, Ink.BACK_OFF);
        put(c, "#1c1530 #0c2239 #0b2622 #341412 #2b2000 #1c2128 #0d1117", Ink.PULLING_TINT, Ink.RUNNING_TINT,
                Ink.DONE_TINT, Ink.FAILED_TINT, Ink.BACK_OFF_TINT, Ink.VOLUME, Ink.CHIP);
        return new Palette(c);
    }

    /** The palette that goes with a background. */
    public static Palette on(Color background) {
        return background.grayscale().getRed() < 0.5 ? dark() : light();
    }

    private static void put(Map<Ink, Color> colors, String hex, Ink... inks) {
        String[] values = hex.split(" ", -1);
        for (int i = 0; i < inks.length; i++) colors.put(inks[i], Color.web(values[i]));
    }
}
