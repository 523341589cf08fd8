package podium.cli;

import java.util.Locale;
import java.util.Map;

/** Whether a window can be shown, told from the surroundings of the process before any toolkit is started. */
final class Display {
    private Display() {
    }

    /**
     * Windows and macOS always have a screen to draw on. Elsewhere JavaFX speaks X11, so DISPLAY has to name a server
     * (under Wayland it names Xwayland).
     *
     * @param system the property os.name
     * @param environment the variables of the process
     */
    static boolean available(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") || name.startsWith("mac") || !environment.getOrDefault("DISPLAY",
                "").isBlank();
    }
}
