package podium.desktop.stage;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.motion.Speed;
import podium.desktop.parts.Hint;

/** The buttons that play a run, the speeds, the virtual time, and what happened last. */
final class Transport extends HBox {
    private final Button play = new Button("", new FontIcon(Feather.PLAY));
    private final Label time = new Label();
    private final Label caption = new Label();

    /** What the buttons do. */
    interface Actions {
        void toStart();

        void stepBackward();

        void playOrPause();

        void stepForward();

        void toEnd();

        void nextEvent();

        void previousEvent();
    }

    Transport(Actions actions, ObservableValue<Boolean> playing, ObjectProperty<Speed> speed) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("transport");
        play.setOnAction(_ -> actions.playOrPause());
        label(play, "Play or pause (space)");
        play.getStyleClass().addAll("button-icon", "accent");
        playing.subscribe(on -> play.setGraphic(new FontIcon(on ? Feather.PAUSE : Feather.PLAY)));
        time.getStyleClass().add("transport-time");
        time.setMinWidth(USE_PREF_SIZE);
        caption.getStyleClass().add("transport-caption");
        caption.setWrapText(true);
        caption.setMinWidth(0);
        caption.setMinHeight(0);
        caption.setMaxWidth(Double.MAX_VALUE);
        caption.setTooltip(new Tooltip());
        setHgrow(caption, Priority.ALWAYS);
        getChildren().addAll(button(Feather.SKIP_BACK, "To the start (Home)", actions::toStart), button(
                Feather.CHEVRONS_LEFT, "Previous event (Shift and left)", actions::previousEvent),
                button(
                        Feather.CHEVRON_LEFT, "Previous change (left)", actions::stepBackward),
                play,
                button(
                        Feather.CHEVRON_RIGHT, "Next change (right)", actions::stepForward),
                button(
                        Feather.CHEVRONS_RIGHT, "Next event (Shift and right)", actions::nextEvent),
                button(
                        Feather.SKIP_FORWARD, "To the end (End)", actions::toEnd),
                gap(), time, gap(), caption,
                speeds(speed));
    }

    /** Adds a button for the whole window. */
    void onWhole(Runnable action) {
        getChildren().add(button(Feather.MAXIMIZE_2, "The whole window, and back (F11)", action));
    }

    /** Shows the virtual time and what happened last. */
    void show(String virtualTime, String whatHappened) {
        time.setText(virtualTime);
        caption.setText(whatHappened.replace("\n", "; "));
        caption.getTooltip().setText(whatHappened);
    }

    private static HBox speeds(ObjectProperty<Speed> speed) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        for (Speed s : Speed.values()) {
            ToggleButton button = new ToggleButton(s.label());
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.getStyleClass().addAll("small", s == Speed.STEP
                    ? "left-pill"
                    : s == Speed.FAST ? "right-pill" : "center-pill");
            Hint.on(button, "Speed (+ and -)");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> speed.set(s));
            speed.subscribe(now -> button.setSelected(now == s));
            row.getChildren().add(button);
        }
        row.setMinWidth(USE_PREF_SIZE);
        return row;
    }

    private static Button button(Feather icon, String words, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setOnAction(_ -> action.run());
        label(button, words);
        return button;
    }

    private static void label(Button button, String words) {
        Hint.on(button, words);
        button.setAccessibleText(words);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
    }

    private static Region gap() {
        Region gap = new Region();
        gap.setMinWidth(8);
        return gap;
    }
}
