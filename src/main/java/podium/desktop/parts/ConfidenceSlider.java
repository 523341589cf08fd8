package podium.desktop.parts;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;

/** Asks how sure a learner is of an answer, from 50 % (a guess) to 100 % (certain). */
public final class ConfidenceSlider extends VBox {
    private static final String ASKED = "How sure are you? ";

    private final Slider slider = new Slider(50, 100, 75);
    private final Label label = new Label();
    private boolean said;

    /** @param needed whether an answer has a confidence even when the slider was not touched */
    public ConfidenceSlider(boolean needed) {
        said = needed;
        slider.setMajorTickUnit(10);
        slider.setMinorTickCount(1);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(5);
        slider.getStyleClass().add("confidence");
        label.setLabelFor(slider);
        slider.valueProperty().addListener((_, _, _) -> say());
        slider.setOnMouseReleased(_ -> say());
        if (needed) say();
        else label.setText(ASKED + "Move the slider to say so; you need not.");
        slider.setAccessibleText("How sure are you, in percent");
        getChildren().addAll(label, slider);
    }

    private void say() {
        said = true;
        int percent = percent();
        String words = percent < 60 ? "a guess" : percent < 80 ? "likely" : percent < 100 ? "quite sure" : "certain";
        label.setText(String.format(Locale.ROOT, "%s%d %%, %s", ASKED, percent, words));
    }

    /** What the slider stands at. */
    public int percent() {
        return (int) Math.round(slider.getValue());
    }

    /** Stands at a value, as if it had been said. */
    public void set(int percent) {
        slider.setValue(percent);
        say();
    }

    /** What was said; empty when the slider was not touched. */
    public Optional<Integer> said() {
        return said ? Optional.of(percent()) : Optional.empty();
    }
}
