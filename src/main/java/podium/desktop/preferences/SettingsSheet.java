package podium.desktop.preferences;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import podium.desktop.command.Command;
import podium.desktop.motion.Speed;
import podium.desktop.parts.Sheet;
import podium.desktop.parts.Words;
import podium.desktop.theme.ThemeChoice;

/** Everything that can be set. Each change is kept at once. */
public final class SettingsSheet extends Sheet {
    /** What the settings act on. */
    public interface Host {
        ThemeChoice theme();

        void theme(ThemeChoice theme);

        /** In per cent of the normal size. */
        int zoom();

        void zoom(int steps);

        boolean reducedMotion();

        void reducedMotion(boolean on);

        String speed();

        void speed(String name);

        /** Where the data of the user is kept. */
        String folder();

        void openFolder();

        /** Asks for a folder by the desktop's own dialog; empty when the user changed their mind. */
        Optional<String> chooseFolder();

        /** Has the data kept elsewhere, and tells what came of it. */
        void moveFolder(String folder, Consumer<String> told);

        List<Command> commands();

        /** Gives a command other keys; none gives it back its usual ones. */
        void keys(Command command, Optional<String> keys);
    }

    public SettingsSheet(Host host, Runnable onClose) {
        super("Settings", onClose);
        add(theme(host));
        add(zoom(host));
        add(motion(host));
        add(speed(host));
        add(line("Data folder", new FolderLine(host)));
        add(Words.wrapped("Keys", "reader-section"));
        add(Words.wrapped("Press Change, then the keys. Escape leaves them as they are; Backspace gives back the usual "
                + "ones.", "muted"));
        host.commands().forEach(command -> add(new KeyLine(command, host)));
    }

    private static Node theme(Host host) {
        ComboBox<ThemeChoice> box = new ComboBox<>();
        box.setId("settings-theme");
        box.getItems().setAll(ThemeChoice.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(ThemeChoice choice) {
                return choice == null ? "" : choice.words();
            }

            @Override
            public ThemeChoice fromString(String words) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        box.setValue(host.theme());
        box.setOnAction(_ -> host.theme(box.getValue()));
        return line("Theme", box);
    }

    private static Node zoom(Host host) {
        Label size = new Label(host.zoom() + " %");
        size.setMinWidth(56);
        HBox buttons = new HBox(8, zoomButton("Smaller", -1, host, size), size, zoomButton("Larger", 1, host, size));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return line("Size of everything", buttons);
    }

    private static Button zoomButton(String words, int steps, Host host, Label size) {
        Button button = new Button(words);
        button.setOnAction(_ -> {
            host.zoom(steps);
            size.setText(host.zoom() + " %");
        });
        return button;
    }

    private static Node motion(Host host) {
        CheckBox box = new CheckBox("Highlights instead of movement");
        box.setId("settings-motion");
        box.setSelected(host.reducedMotion());
        box.setOnAction(_ -> host.reducedMotion(box.isSelected()));
        return line("Motion", box);
    }

    private static Node speed(Host host) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("settings-speed");
        for (Speed speed : Speed.values()) box.getItems().add(speed.label());
        box.setValue(host.speed());
        box.setOnAction(_ -> host.speed(box.getValue()));
        return line("Speed", box);
    }

    private static Node line(String name, Node control) {
        Label label = new Label(name);
        label.setLabelFor(control);
        label.setMinWidth(150);
        HBox line = new HBox(12, label, control);
        line.getStyleClass().add("sheet-line");
        return line;
    }
}
