package podium.desktop;

import java.util.function.Consumer;
import javafx.scene.Parent;
import podium.desktop.settings.SettingsStore;
import podium.desktop.terminal.TerminalPane;
import podium.desktop.theme.ThemeChoice;
import podium.desktop.theme.Themes;
import podium.desktop.theme.Zoom;

/** Colours and size of the window, which the settings remember. */
final class Appearance {
    private final SettingsStore settings;
    private final Themes themes;
    private final Parent root;
    private final TerminalPane terminal;
    private final Consumer<String> say;

    Appearance(SettingsStore settings, Themes themes, Parent root, TerminalPane terminal, Consumer<String> say) {
        this.settings = settings;
        this.themes = themes;
        this.root = root;
        this.terminal = terminal;
        this.say = say;
    }

    /** Takes what was chosen the last time. */
    void restore() {
        root.setStyle(Zoom.style(settings.get().zoom()));
        themes.choose(settings.get().theme());
    }

    void nextTheme() {
        theme(settings.get().theme().next());
    }

    void theme(ThemeChoice theme) {
        settings.update(now -> now.withTheme(theme));
        themes.choose(theme);
        say.accept("Theme: " + theme.words() + ".");
    }

    void zoom(int steps) {
        setZoom(Zoom.step(settings.get().zoom(), steps));
    }

    void normalSize() {
        setZoom(1);
    }

    private void setZoom(double zoom) {
        settings.update(all -> all.withZoom(zoom));
        root.setStyle(Zoom.style(zoom));
        terminal.takeSize();
    }
}
