package podium.desktop.terminal;

import com.techsenger.jeditermfx.core.TerminalColor;
import com.techsenger.jeditermfx.core.TextStyle;
import com.techsenger.jeditermfx.core.emulator.ColorPalette;
import com.techsenger.jeditermfx.ui.TerminalActionPresentation;
import com.techsenger.jeditermfx.ui.settings.DefaultSettingsProvider;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Font;

/** What the emulator looks like, and which keys it keeps for itself. */
final class TerminalLook extends DefaultSettingsProvider {
    private final TerminalColours colours;
    private final DoubleSupplier size;

    /** @param size of the letters, in pixels */
    TerminalLook(TerminalColours colours, DoubleSupplier size) {
        this.colours = colours;
        this.size = size;
    }

    @Override
    public Font getTerminalFont() {
        return Font.font("JetBrains Mono", size.getAsDouble());
    }

    @Override
    public float getTerminalFontSize() {
        return (float) size.getAsDouble();
    }

    @Override
    public ColorPalette getTerminalColorPalette() {
        return colours;
    }

    @Override
    public TerminalColor getDefaultForeground() {
        return colours.text();
    }

    @Override
    public TerminalColor getDefaultBackground() {
        return colours.ground();
    }

    /** The emulator asks for this one still. */
    @Override
    @SuppressWarnings("deprecation")
    public TextStyle getDefaultStyle() {
        return new TextStyle(getDefaultForeground(), getDefaultBackground());
    }

    @Override
    public TextStyle getSelectionColor() {
        return colours.selection();
    }

    @Override
    public TextStyle getFoundPatternColor() {
        return colours.found();
    }

    @Override
    public boolean useInverseSelectionColor() {
        return false;
    }

    @Override
    public boolean audibleBell() {
        return false;
    }

    @Override
    public boolean altSendsEscape() {
        return true;
    }

    @Override
    public TerminalActionPresentation getCopyActionPresentation() {
        return keys("Copy", "Ctrl+Shift+C", "Ctrl+Insert");
    }

    @Override
    public TerminalActionPresentation getPasteActionPresentation() {
        return keys("Paste", "Ctrl+Shift+V", "Shift+Insert");
    }

    @Override
    public TerminalActionPresentation getFindActionPresentation() {
        return keys("Find", "Ctrl+Shift+F");
    }

    @Override
    public TerminalActionPresentation getSelectAllActionPresentation() {
        return keys("Select all", "Ctrl+Shift+A");
    }

    @Override
    public TerminalActionPresentation getClearBufferActionPresentation() {
        return keys("Clear", "Ctrl+Shift+K");
    }

    private static TerminalActionPresentation keys(String name, String... keys) {
        return new TerminalActionPresentation(name,
                List.of(keys).stream().<KeyCombination>map(KeyCombination::valueOf).toList());
    }
}
