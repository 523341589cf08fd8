package podium.desktop.screens;

import java.util.List;
import podium.desktop.Place;

/** The sandbox with what can be opened over it. */
final class SandboxScreens {
    private static final double SECOND = 5.5;

    private SandboxScreens() {
    }

    static List<Screen> all() {
        return List.of(after("sandbox"), after("sandbox-why", "Why is it so"),
                after("sandbox-templates", "Begin with a template"),
                after("sandbox-world", "What surrounds the cluster"),
                new Screen("sandbox-predict", Place.SANDBOX, "", visit -> {
                    visit.run(3);
                    visit.give("Predict what comes next");
                }), after("stage", "Only the stage"), after("palette", "All commands"), after("keys", "All keys"),
                after("settings", "Settings"));
    }

    private static Screen after(String name, String... commands) {
        return new Screen(name, Place.SANDBOX, "", visit -> {
            visit.run(SECOND);
            for (String command : commands) visit.give(command);
        });
    }
}
