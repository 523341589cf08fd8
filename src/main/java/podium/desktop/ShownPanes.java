package podium.desktop;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import podium.desktop.settings.SettingsStore;

/** Which panes are there: by the place, by the size of the window, and by what the user has switched on or off. */
final class ShownPanes {
    private static final double ROOM_FOR_OUTLINE = 1500;
    private static final double ROOM_FOR_DRAWER = 860;
    private static final String OUTLINE = "outline";
    private static final String DRAWER = "drawer";

    private final SettingsStore settings;
    private final Navigator navigator;
    private final Arrangement arrangement;
    private final Region window;
    private boolean besideTask;

    ShownPanes(SettingsStore settings, Navigator navigator, Arrangement arrangement, Region window) {
        this.settings = settings;
        this.navigator = navigator;
        this.arrangement = arrangement;
        this.window = window;
    }

    /** Shows those of the place that the user is at. */
    void arrange() {
        boolean sandbox = navigator.place() == Place.SANDBOX;
        arrangement.show(new Arrangement.Panes(!sandbox && !navigator.place().whole() && outline(), !sandbox, drawer(),
                sandbox ? Orientation.HORIZONTAL : Orientation.VERTICAL, window.getHeight() < ROOM_FOR_DRAWER));
        boolean beside = navigator.place().setsTasks() && besideTask;
        if (navigator.place().whole() && !beside) arrangement.toggleFull(navigator.reader());
    }

    /** A task of an exam or a review is worked on with editor and stage. */
    void besideTask() {
        besideTask = true;
        arrange();
    }

    /** No task is open any more. */
    void alone() {
        besideTask = false;
        wholeScreen();
    }

    /** Gives a place that has the whole window for its text the whole window again. */
    void wholeScreen() {
        if (navigator.place().whole()) arrange();
    }

    /** Shows editor and stage beside the text, as the proof of an answer. */
    void besideText() {
        arrangement.show(new Arrangement.Panes(false, true, false, Orientation.VERTICAL, false));
    }

    /** Sees to it that the drawer is there. */
    void withDrawer() {
        arrangement.leaveFull();
        arrangement.footer(false);
        if (!drawer()) toggleDrawer();
    }

    void toggleOutline() {
        toggle(OUTLINE, outline());
    }

    void toggleDrawer() {
        toggle(DRAWER, drawer());
    }

    private boolean outline() {
        return on(OUTLINE, window.getWidth() >= ROOM_FOR_OUTLINE);
    }

    private boolean drawer() {
        return on(DRAWER, window.getHeight() >= ROOM_FOR_DRAWER);
    }

    private boolean on(String name, boolean usual) {
        return settings.get().switches().getOrDefault(name, usual);
    }

    private void toggle(String name, boolean now) {
        settings.update(all -> all.withSwitch(name, !now));
        arrange();
    }
}
