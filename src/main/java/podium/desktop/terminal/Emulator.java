package podium.desktop.terminal;

import com.techsenger.jeditermfx.core.model.StyleState;
import com.techsenger.jeditermfx.core.model.TerminalTextBuffer;
import com.techsenger.jeditermfx.ui.JediTermFxWidget;
import com.techsenger.jeditermfx.ui.TerminalPanel;
import com.techsenger.jeditermfx.ui.settings.SettingsProvider;

/** The emulator, whose letters may change their size while it runs. */
final class Emulator extends JediTermFxWidget {
    /** The part that draws. */
    private static final class Panel extends TerminalPanel {
        Panel(SettingsProvider settings, TerminalTextBuffer buffer, StyleState style) {
            super(settings, buffer, style);
        }

        void takeFont() {
            reinitFontAndResize();
        }
    }

    Emulator(TerminalLook look) {
        super(look);
    }

    @Override
    protected TerminalPanel createTerminalPanel(SettingsProvider settings, StyleState style,
            TerminalTextBuffer buffer) {
        return new Panel(settings, buffer, style);
    }

    /** Takes the size of letters as it is now. */
    void takeFont() {
        if (getTerminalPanel() instanceof Panel panel) panel.takeFont();
    }
}
