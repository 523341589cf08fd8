package podium.desktop.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
    private static final List<Ink> STATES = List.of(Ink.WAITING, Ink.PULLING, Ink.RUNNING, Ink.DONE, Ink.FAILED,
            Ink.BACK_OFF);
    private static final Map<Ink, Ink> TINTS = Map.of(Ink.WAITING, Ink.CARD, Ink.PULLING, Ink.PULLING_TINT, Ink.RUNNING,
            Ink.RUNNING_TINT, Ink.DONE, Ink.DONE_TINT, Ink.FAILED, Ink.FAILED_TINT, Ink.BACK_OFF, Ink.BACK_OFF_TINT);

    static Stream<Palette> palettes() {
        return Stream.of(Palette.light(), Palette.dark());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theWordOfAStateCanBeRead(Palette palette) {
        TINTS.forEach((ink, ground) -> {
            assertThat(contrast(palette, ink, ground)).as("%s on %s", ink, ground).isGreaterThan(4.5);
            assertThat(contrast(palette, Ink.TEXT, ground)).as("text on %s", ground).isGreaterThan(4.5);
            assertThat(contrast(palette, Ink.MUTED, ground)).as("muted on %s", ground).isGreaterThan(4.5);
        });
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textCanBeReadOnEveryGroundAndLinesCanBeSeen(Palette palette) {
        for (Ink ground : List.of(Ink.BACKGROUND, Ink.POD, Ink.CARD, Ink.VOLUME, Ink.CHIP)) {
            assertThat(contrast(palette, Ink.TEXT, ground)).as("text on %s", ground).isGreaterThan(4.5);
            assertThat(contrast(palette, Ink.MUTED, ground)).as("muted on %s", ground).isGreaterThan(4.5);
            assertThat(contrast(palette, Ink.ACCENT, ground)).as("accent on %s", ground).isGreaterThan(3);
            assertThat(contrast(palette, Ink.LINE, ground)).as("line on %s", ground).isGreaterThan(3);
        }
        STATES.forEach(s -> assertThat(contrast(palette, s, Ink.BACKGROUND)).as("%s", s).isGreaterThan(3));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void statesThatMustNotBeMixedUpAreApartForTheColourBlind(Palette palette) {
        List<Ink> apart = List.of(Ink.RUNNING, Ink.DONE, Ink.FAILED);
        for (Ink a : apart) {
            for (Ink b : apart) {
                if (a == b) continue;
                assertThat(distance(deuteranope(palette.of(a)), deuteranope(palette.of(b)))).as("%s and %s", a,
                        b).isGreaterThan(0.2);
                assertThat(distance(protanope(palette.of(a)), protanope(palette.of(b)))).as("%s and %s", a,
                        b).isGreaterThan(0.2);
            }
        }
    }

    @Test
    void everyInkHasAColour() {
        palettes().forEach(p -> assertThat(p.colors()).containsOnlyKeys(Ink.values()));
    }

    @Test
    void theGroundDecides() {
        assertThat(Palette.on(Color.web("#0d1117"))).isEqualTo(Palette.dark());
        assertThat(Palette.on(Color.WHITE)).isEqualTo(Palette.light());
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(Palette palette, Ink ink, Ink ground) {
        double a = luminance(palette.of(ink));
        double b = luminance(palette.of(ground));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double v) {
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    /** Machado, Oliveira and Fernandes 2009, severity 1. */
    private static double[] deuteranope(Color c) {
        return seen(c, 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);
    }

    private static double[] protanope(Color c) {
        return seen(c, 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998);
    }

    private static double[] seen(Color c, double... m) {
        double[] rgb = {linear(c.getRed()), linear(c.getGreen()), linear(c.getBlue())};
        double[] out = new double[3];
        for (int i = 0; i < 9; i++) out[i / 3] += m[i] * rgb[i % 3];
        for (int i = 0; i < 3; i++) out[i] = Math.cbrt(Math.clamp(out[i], 0, 1));
        return out;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
