package podium.desktop.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import podium.desktop.lesson.Prose;
import podium.desktop.parts.Words;

/** Numbered options, of which one or several can be chosen: by key, by digit, or by a click anywhere on the line. */
final class OptionList extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final List<ButtonBase> boxes = new ArrayList<>();
    private final boolean several;

    /** @param texts in Markdown */
    OptionList(List<String> texts, boolean several) {
        this.several = several;
        getStyleClass().add("quiz-options");
        for (String text : texts) getChildren().add(line(text));
    }

    private HBox line(String text) {
        ButtonBase box = several ? new CheckBox() : new RadioButton();
        if (box instanceof RadioButton radio) radio.setToggleGroup(group);
        // The line takes the clicks, those on the box too: else a click there would count twice.
        box.setMouseTransparent(true);
        int number = boxes.size() + 1;
        box.setAccessibleText(number + ": " + text.replace("`", ""));
        boxes.add(box);
        Prose words = new Prose(text, _ -> {
        }, _ -> {
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Words.wrapped(String.valueOf(number), "key"), box, words);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("quiz-option");
        line.setId("option-" + number);
        line.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) choose(number);
        });
        return line;
    }

    /** Chooses an option by its number from 1, or takes the choice back where several can be chosen. */
    void choose(int number) {
        if (number > boxes.size() || isDisabled()) return;
        ButtonBase box = boxes.get(number - 1);
        box.requestFocus();
        if (box instanceof CheckBox check) check.setSelected(!check.isSelected());
        if (box instanceof RadioButton radio) radio.setSelected(true);
    }

    /** The places of what is chosen, from 0. */
    SortedSet<Integer> chosen() {
        return IntStream.range(0, boxes.size()).filter(i -> selected(boxes.get(i))).boxed().collect(
                Collectors.toCollection(TreeSet::new));
    }

    private static boolean selected(ButtonBase box) {
        return switch (box) {
            case CheckBox check -> check.isSelected();
            case RadioButton radio -> radio.isSelected();
            default -> false;
        };
    }
}
