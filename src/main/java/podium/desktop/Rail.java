package podium.desktop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.parts.Hint;
import podium.desktop.parts.Scrolled;

/** The places, at the far left of the window. */
final class Rail extends VBox {
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);

    /**
     * A small button at the foot.
     *
     * @param help what it does, and by which key
     */
    record Extra(Feather icon, String help, Runnable action) {
    }

    Rail(Consumer<Place> onPlace, List<Extra> extras) {
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        for (Place place : Place.values()) {
            ToggleButton button = new ToggleButton(place.title(), new FontIcon(place.icon()));
            button.setContentDisplay(ContentDisplay.TOP);
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("rail-button");
            button.setId("rail-" + place.name());
            button.setTooltip(new Tooltip(place.title() + " (" + place.key() + ", anywhere Ctrl+" + place.key() + ")"));
            button.setOnAction(_ -> onPlace.accept(place));
            buttons.put(place, button);
            getChildren().add(button);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        TilePane tools = new TilePane();
        tools.setPrefColumns(2);
        tools.setAlignment(Pos.CENTER);
        extras.forEach(extra -> tools.getChildren().add(small(extra)));
        getChildren().add(tools);
    }

    /** The rail for a window of any height: where it does not fit, the wheel reaches the rest. */
    Node anyHeight() {
        Scrolled pane = new Scrolled(this);
        pane.getStyleClass().add("edge-to-edge");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setMinSize(USE_PREF_SIZE, 0);
        return pane;
    }

    private static Button small(Extra extra) {
        Button button = new Button("", new FontIcon(extra.icon()));
        button.getStyleClass().addAll("flat", "rail-small");
        Hint.on(button, extra.help());
        button.setAccessibleText(extra.help());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> extra.action().run());
        return button;
    }

    /** Lights one place. */
    void select(Place place) {
        buttons.forEach((each, button) -> button.setSelected(each == place));
    }
}
