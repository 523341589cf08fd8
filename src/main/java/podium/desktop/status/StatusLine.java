package podium.desktop.status;

import java.util.Locale;
import javafx.beans.property.LongProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.parts.Hint;
import podium.desktop.work.CheckedRun;

/** The foot of the window: problems, messages, seed, virtual time and speed. */
public final class StatusLine extends HBox {
    private final Button problems = new Button();
    private final Label message = new Label();
    private final Label busy = new Label();
    private final TextField seed = new TextField();

    /** @param onProblems goes to the next problem */
    public StatusLine(Runnable onProblems, LongProperty seedValue, ObservableValue<String> time,
            ObservableValue<String> speed) {
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        problems.getStyleClass().addAll("flat", "small", "status-problems");
        problems.setId("status-problems");
        Hint.on(problems, "Next problem (F8)");
        problems.setOnAction(_ -> onProblems.run());
        problems.setMinWidth(USE_PREF_SIZE);
        message.getStyleClass().add("status-message");
        message.setId("status-message");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label seedName = new Label("seed");
        seedName.setLabelFor(seed);
        seedName.setMinWidth(USE_PREF_SIZE);
        bindSeed(seedValue);
        Label clock = new Label();
        clock.textProperty().bind(time);
        clock.getStyleClass().add("status-time");
        clock.setMinWidth(USE_PREF_SIZE);
        Label pace = new Label();
        pace.textProperty().bind(speed);
        pace.setMinWidth(USE_PREF_SIZE);
        busy.getStyleClass().add("status-busy");
        getChildren().addAll(problems, message, gap, busy, seedName, seed, clock, pace);
    }

    /** Says nothing about a manifest and its run while neither is shown. */
    public void aboutRun(boolean on) {
        getChildren().stream().filter(part -> !part.equals(message)).forEach(part -> part.setVisible(on));
    }

    private void bindSeed(LongProperty value) {
        seed.setPrefColumnCount(4);
        Hint.on(seed, "Draws what a real cluster leaves to chance. Enter takes another one.");
        seed.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("[0-9]{0,9}") ? change : null));
        seed.setText(Long.toString(value.get()));
        seed.setOnAction(_ -> take(value));
        seed.focusedProperty().addListener((_, _, on) -> {
            if (!on) take(value);
        });
        value.addListener((_, _, now) -> seed.setText(now.toString()));
    }

    private void take(LongProperty value) {
        if (!seed.getText().isEmpty()) value.set(Long.parseLong(seed.getText()));
    }

    /** Tells how many problems there are. */
    public void show(CheckedRun run) {
        problems.setText(words(run));
        problems.setGraphic(new FontIcon(run.errors() > 0
                ? Feather.X_CIRCLE
                : run.warnings() > 0 ? Feather.ALERT_TRIANGLE : Feather.CHECK));
        problems.getStyleClass().removeAll("danger", "warning");
        if (run.errors() > 0) problems.getStyleClass().add("danger");
        else if (run.warnings() > 0) problems.getStyleClass().add("warning");
    }

    private static String words(CheckedRun run) {
        if (run.problems().isEmpty()) return "No problems";
        return counted(run.errors(), "error") + (run.errors() > 0 && run.warnings() > 0 ? ", " : "")
                + counted(run.warnings(), "warning");
    }

    private static String counted(long count, String noun) {
        return count == 0 ? "" : String.format(Locale.ROOT, "%d %s%s", count, noun, count == 1 ? "" : "s");
    }

    /** Shows a sentence until the next one; an empty one clears. */
    public void say(String words) {
        message.setText(words);
        message.setTooltip(words.isEmpty() ? null : new Tooltip(words));
    }

    /** Shows that work is under way. */
    public void busy(boolean on) {
        busy.setText(on ? "simulating …" : "");
    }
}
