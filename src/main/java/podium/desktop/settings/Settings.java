package podium.desktop.settings;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.desktop.theme.ThemeChoice;

/**
 * What the window remembers.
 *
 * @param zoom factor of the normal size
 * @param window empty at the first start
 * @param dividers the places of dividers by name, each from 0 to 1
 * @param switches what is shown or on, by name
 * @param choices what is chosen among several, by name: the speed, keys of commands
 * @param place the entry of the rail
 * @param document the lesson or exercise that was open; empty for none
 */
public record Settings(ThemeChoice theme, double zoom, Optional<WindowBounds> window,
        SortedMap<String, Double> dividers, SortedMap<String, Boolean> switches,
        SortedMap<String, String> choices, String place, String document) {
    public Settings {
        dividers = Collections.unmodifiableSortedMap(new TreeMap<>(dividers));
        switches = Collections.unmodifiableSortedMap(new TreeMap<>(switches));
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    }

    /** Those of a first start. */
    public static Settings defaults() {
        return new Settings(ThemeChoice.SYSTEM, 1, Optional.empty(), new TreeMap<>(), new TreeMap<>(),
                new TreeMap<>(), "LEARN", "");
    }

    public Settings withTheme(ThemeChoice value) {
        return new Settings(value, zoom, window, dividers, switches, choices, place, document);
    }

    public Settings withZoom(double value) {
        return new Settings(theme, value, window, dividers, switches, choices, place, document);
    }

    public Settings withWindow(WindowBounds value) {
        return new Settings(theme, zoom, Optional.of(value), dividers, switches, choices, place, document);
    }

    public Settings withDivider(String name, double value) {
        SortedMap<String, Double> changed = new TreeMap<>(dividers);
        changed.put(name, value);
        return new Settings(theme, zoom, window, changed, switches, choices, place, document);
    }

    public Settings withSwitch(String name, boolean value) {
        SortedMap<String, Boolean> changed = new TreeMap<>(switches);
        changed.put(name, value);
        return new Settings(theme, zoom, window, dividers, changed, choices, place, document);
    }

    public Settings withPlace(String newPlace, String newDocument) {
        return new Settings(theme, zoom, window, dividers, switches, choices, newPlace, newDocument);
    }

    /** With something chosen; an empty value goes back to the usual. */
    public Settings withChoice(String name, String value) {
        SortedMap<String, String> changed = new TreeMap<>(choices);
        if (value.isEmpty()) changed.remove(name);
        else changed.put(name, value);
        return new Settings(theme, zoom, window, dividers, switches, changed, place, document);
    }
}
