package podium.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.desktop.command.Command;
import podium.desktop.preferences.SettingsSheet;
import podium.desktop.settings.SettingsStore;
import podium.desktop.theme.ThemeChoice;

/** The settings as the sheet of settings sees them, and what is remembered of them at the next start. */
final class Preferences implements SettingsSheet.Host {
    private static final String MOTION = "reduced-motion";
    private static final String SPEED = "speed";
    private static final String KEYS = "keys: ";

    private final MainWindow window;
    private final Services services;
    private final SettingsStore settings;
    private final StageHost stage;

    Preferences(MainWindow window, Services services, SettingsStore settings, StageHost stage) {
        this.window = window;
        this.services = services;
        this.settings = settings;
        this.stage = stage;
        stage.pace(settings.get().choices().getOrDefault(SPEED, ""));
        stage.reduceMotion(reducedMotion());
        stage.speed().addListener((_, _, now) -> settings.update(all -> all.withChoice(SPEED, now)));
    }

    /** A command with the keys that the user gave it. */
    Command withKeys(Command command) {
        return Optional.ofNullable(settings.get().choices().get(KEYS + command.title())).map(
                keys -> Command.of(command.group(), command.title(), keys, command.action())).orElse(command);
    }

    @Override
    public ThemeChoice theme() {
        return settings.get().theme();
    }

    @Override
    public void theme(ThemeChoice theme) {
        window.appearance().theme(theme);
    }

    @Override
    public int zoom() {
        return (int) Math.round(settings.get().zoom() * 100);
    }

    @Override
    public void zoom(int steps) {
        window.appearance().zoom(steps);
    }

    @Override
    public boolean reducedMotion() {
        return settings.get().switches().getOrDefault(MOTION, false);
    }

    @Override
    public void reducedMotion(boolean on) {
        settings.update(all -> all.withSwitch(MOTION, on));
        stage.reduceMotion(on);
    }

    @Override
    public String speed() {
        return stage.speed().getValue();
    }

    @Override
    public void speed(String name) {
        stage.pace(name);
    }

    @Override
    public String folder() {
        return settings.folder().toString();
    }

    @Override
    public void openFolder() {
        services.browse().accept(settings.folder().toUri().toString());
    }

    @Override
    public Optional<String> chooseFolder() {
        return services.dialogs().folder("Where to keep your data").map(Path::toString);
    }

    @Override
    public void moveFolder(String folder, Consumer<String> told) {
        Thread.startVirtualThread(() -> {
            String answer = settings.move(folder);
            services.foreground().execute(() -> told.accept(answer));
        });
    }

    @Override
    public List<Command> commands() {
        return window.commands();
    }

    @Override
    public void keys(Command command, Optional<String> keys) {
        settings.update(all -> all.withChoice(KEYS + command.title(), keys.orElse("")));
        window.bindKeys();
    }
}
