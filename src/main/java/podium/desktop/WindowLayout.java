package podium.desktop;

import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import podium.desktop.settings.SettingsStore;

/** Which panes stand in the window: by the place, by the room there is, and by what the user switched on or off. */
final class WindowLayout {
    private static final double ROOM_FOR_OUTLINE = 1500;
    private static final double ROOM_FOR_DRAWER = 860;

    private final SettingsStore settings;
    private final Region window;
    private final Arrangement arrangement;
    private final Supplier<Place> place;
    private final Node reader;
    private boolean besideTask;

    /**
     * @param window whose size counts
     * @param place where the user is
     * @param reader what has the whole window in some places
     */
    WindowLayout(SettingsStore settings, Region window, Arrangement arrangement, Supplier<Place> place, Node reader) {
        this.settings = settings;
        this.window = window;
        this.arrangement = arrangement;
        this.place = place;
        this.reader = reader;
    }

    /** Puts the panes of the place into the window. */
    void arrange() {
        boolean sandbox = place.get() == Place.SANDBOX;
        boolean outline = !sandbox && !place.get().whole() && outlineOn();
        arrangement.show(outline, !sandbox, drawerOn(), sandbox ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        boolean beside = place.get().setsTasks() && besideTask;
        if (place.get().whole() && !beside) arrangement.toggleFull(reader);
    }

    /** Takes the proof of an answer away again. */
    void whole() {
        if (place.get().whole()) arrange();
    }

    /** A task of an exam or a review is worked on with editor and stage. */
    void besideTask() {
        besideTask = true;
        arrange();
    }

    /** No task is open any more. */
    void alone() {
        besideTask = false;
        whole();
    }

    /** A proof stands beside the answer. */
    void besideProof() {
        arrangement.show(false, true, false, Orientation.VERTICAL);
    }

    private boolean outlineOn() {
        return settings.get().switches().getOrDefault("outline", window.getWidth() >= ROOM_FOR_OUTLINE);
    }

    /** Whether the drawer stands below the stage. */
    boolean drawerOn() {
        return settings.get().switches().getOrDefault("drawer", window.getHeight() >= ROOM_FOR_DRAWER);
    }

    void toggleOutline() {
        toggle("outline", outlineOn());
    }

    void toggleDrawer() {
        toggle("drawer", drawerOn());
    }

    private void toggle(String name, boolean now) {
        settings.update(all -> all.withSwitch(name, !now));
        arrange();
    }
}
