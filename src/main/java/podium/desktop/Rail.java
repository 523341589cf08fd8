package podium.desktop;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.parts.Hint;

/** The places, at the far left of the window. */
final class Rail extends VBox {
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);

    Rail(Consumer<Place> onPlace, Runnable onOutline, Runnable onDrawer, Runnable onTheme,
            Runnable onKeys) {
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        for (Place place : Place.values()) {
            ToggleButton button = new ToggleButton(place.title(), new FontIcon(place.icon()));
            button.setContentDisplay(ContentDisplay.TOP);
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("rail-button");
            button.setId("rail-" + place.name());
            button.setTooltip(new Tooltip(place.title() + " (" + place.key() + ")"));
            button.setOnAction(_ -> onPlace.accept(place));
            buttons.put(place, button);
            getChildren().add(button);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, small(Feather.LIST, "Outline on or off (Ctrl+B)", onOutline),
                small(Feather.SIDEBAR, "Why, events, describe and logs on or off (Ctrl+J)", onDrawer),
                small(Feather.MOON, "Light, dark, or as the system (Ctrl+Shift+L)", onTheme),
                small(Feather.COMMAND, "All keys (?)", onKeys));
    }

    private static Button small(Feather icon, String help, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "rail-small");
        Hint.on(button, help);
        button.setAccessibleText(help);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Lights one place. */
    void select(Place place) {
        buttons.forEach((each, button) -> button.setSelected(each == place));
    }
}
