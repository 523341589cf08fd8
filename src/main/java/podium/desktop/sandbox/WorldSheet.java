package podium.desktop.sandbox;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import podium.desktop.parts.Sheet;
import podium.desktop.parts.Words;

/** Switches and sliders for what surrounds the cluster. They write lines of the manifest, where all of it can be typed. */
public final class WorldSheet extends Sheet {
    private final Supplier<String> text;
    private final Consumer<String> change;

    /**
     * @param text the manifest as it stands
     * @param change takes the manifest as it is to be
     */
    public WorldSheet(Supplier<String> text, Consumer<String> change, Runnable onClose) {
        super("What surrounds the cluster", onClose);
        this.text = text;
        this.change = change;
        add(Words.wrapped("Each of these writes a comment at the top of the manifest, which the run obeys; what is "
                + "shared or saved keeps it.", "muted"));
        add(fault("world-dns", "The name server of the cluster does not answer", "dns", "down"));
        add(fault("world-registry", "The registries do not answer", "registry", "down"));
        add(slider("world-slow", "Every pull takes longer by", 60, 0, "registry slow", "s"));
        add(slider("world-nodes", "Nodes", 6, 1, "nodes", ""));
        add(step());
    }

    private Node fault(String id, String words, String what, String state) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.setSelected(WorldWords.after(text.get(), what + " " + state).isPresent());
        box.setOnAction(_ -> change.accept(WorldWords.with(text.get(), what + " " + state,
                box.isSelected() ? Optional.of("") : Optional.empty())));
        return box;
    }

    private Node slider(String id, String words, int most, int usual, String head, String unit) {
        Slider slider = new Slider(usual, most, number(WorldWords.after(text.get(), head), usual));
        slider.setId(id);
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(most > 10 ? 10 : 1);
        slider.setMinorTickCount(0);
        slider.setShowTickMarks(true);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label name = new Label(words);
        name.setLabelFor(slider);
        Label value = new Label(shown(slider.getValue(), unit));
        value.setMinWidth(48);
        slider.valueProperty().addListener((_, before, now) -> {
            long rounded = Math.round(now.doubleValue());
            value.setText(shown(now.doubleValue(), unit));
            if (rounded == Math.round(before.doubleValue())) return;
            change.accept(WorldWords.with(text.get(), head,
                    rounded == usual ? Optional.empty() : Optional.of(rounded + unit)));
        });
        HBox line = new HBox(12, name, slider, value);
        line.getStyleClass().add("sheet-line");
        return line;
    }

    private static double number(Optional<String> words, int usual) {
        return words.map(w -> w.replaceFirst("s$", "")).filter(w -> w.matches("\\d{1,4}")).map(
                Double::parseDouble).orElse((double) usual);
    }

    private static String shown(double value, String unit) {
        return String.format(Locale.ROOT, "%d %s", Math.round(value), unit).strip();
    }

    private Node step() {
        TextField words = new TextField();
        words.setId("world-step");
        words.setPromptText("such as: 20 node lost node-1");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button put = new Button("Add");
        put.setOnAction(_ -> words.fireEvent(new javafx.event.ActionEvent()));
        words.setOnAction(_ -> {
            if (words.getText().isBlank()) return;
            change.accept(WorldWords.withLine(text.get(), "# step: " + words.getText().strip()));
            words.clear();
        });
        Label name = new Label("At second");
        name.setLabelFor(words);
        HBox line = new HBox(12, name, words, put);
        line.getStyleClass().add("sheet-line");
        return line;
    }
}
