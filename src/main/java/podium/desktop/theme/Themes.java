package podium.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;

/** Applies a theme to the application and follows the system where that is wanted. */
public final class Themes implements AutoCloseable {
    private static final String DARK_CLASS = "podium-dark";

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(false);
    private final ChangeListener<ColorScheme> systemChanged = (_, _, _) -> apply();
    private ThemeChoice choice = ThemeChoice.SYSTEM;

    /** Must be called on the JavaFX thread. */
    public Themes() {
        Platform.getPreferences().colorSchemeProperty().addListener(systemChanged);
        apply();
    }

    /** Takes a theme, at once. */
    public void choose(ThemeChoice wanted) {
        choice = wanted;
        apply();
    }

    private void apply() {
        boolean wantsDark = switch (choice) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        Application.setUserAgentStylesheet(
                (wantsDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        dark.set(wantsDark);
    }

    /** Puts the program's own styles on a scene and keeps them in step with the theme. */
    public void dress(Scene scene) {
        scene.getStylesheets().add(
                Objects.requireNonNull(Themes.class.getResource("/podium/styles/podium.css")).toExternalForm());
        mark(scene);
        dark.addListener((_, _, _) -> mark(scene));
    }

    private void mark(Scene scene) {
        scene.getRoot().getStyleClass().remove(DARK_CLASS);
        if (dark.get()) scene.getRoot().getStyleClass().add(DARK_CLASS);
    }

    /** Whether the dark theme is on now. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    @Override
    public void close() {
        Platform.getPreferences().colorSchemeProperty().removeListener(systemChanged);
    }
}
