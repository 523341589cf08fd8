package podium.desktop.terminal;

import com.techsenger.jeditermfx.core.Color;
import com.techsenger.jeditermfx.core.TerminalColor;
import com.techsenger.jeditermfx.core.TextStyle;
import com.techsenger.jeditermfx.core.emulator.ColorPalette;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The colours of the terminal in the light and the dark theme; asked anew for each picture, so that a theme acts at once. */
final class TerminalColours extends ColorPalette {
    /** The sixteen colours of a terminal on white, from Primer's light scale: each has contrast AA there. */
    private static final List<Integer> LIGHT = List.of(0x24292f, 0xcf222e, 0x116329, 0x7d4e00, 0x0969da, 0x8250df,
            0x1b7c83, 0x57606a, 0x57606a, 0xa40e26, 0x1a7f37, 0x633c01, 0x218bff, 0xa475f9, 0x3192aa, 0x24292f);
    /** The same on Primer's dark ground. */
    private static final List<Integer> DARK = List.of(0x484f58, 0xff7b72, 0x3fb950, 0xd29922, 0x58a6ff, 0xbc8cff,
            0x39c5cf, 0xb1bac4, 0x6e7681, 0xffa198, 0x56d364, 0xe3b341, 0x79c0ff, 0xd2a8ff, 0x56d4dd, 0xffffff);

    private final BooleanSupplier dark;

    TerminalColours(BooleanSupplier dark) {
        this.dark = dark;
    }

    /** A colour that depends on the theme. The emulator takes all such colours for the same one unless they say otherwise. */
    private static final class Themed extends TerminalColor {
        Themed(Supplier<Color> colour) {
            super(colour);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private Color either(int light, int night) {
        return new Color(dark.getAsBoolean() ? night : light);
    }

    /** Text where a program has chosen no colour. */
    TerminalColor text() {
        return new Themed(() -> either(0x24292f, 0xc9d1d9));
    }

    /** What such a text stands on. */
    TerminalColor ground() {
        return new Themed(() -> either(0xffffff, 0x0d1117));
    }

    /** What is marked with the mouse. */
    TextStyle selection() {
        return new TextStyle(new Themed(() -> either(0x24292f, 0xffffff)),
                new Themed(() -> either(0xb6d7ff, 0x264f78)));
    }

    /** What a search has found. */
    TextStyle found() {
        return new TextStyle(new Themed(() -> either(0x24292f, 0x0d1117)),
                new Themed(() -> either(0xffdf5d, 0xe3b341)));
    }

    @Override
    protected Color getForegroundByColorIndex(int index) {
        return new Color((dark.getAsBoolean() ? DARK : LIGHT).get(index));
    }

    @Override
    protected Color getBackgroundByColorIndex(int index) {
        return getForegroundByColorIndex(index);
    }
}
