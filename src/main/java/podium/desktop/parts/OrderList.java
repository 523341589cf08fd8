package podium.desktop.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lines to bring into their order: by Alt with an arrow key, by the buttons of a line, or by dragging it. */
public final class OrderList extends VBox {
    /** How it is done. */
    public static final String HOW = "Bring the lines into their order: drag them, or move them with Alt+Up and Alt+Down.";
    private static final PseudoClass AIM = PseudoClass.getPseudoClass("aim");

    private final List<Step> steps = new ArrayList<>();
    private Optional<Step> grabbed = Optional.empty();

    /** @param texts in the order that is shown first */
    public OrderList(List<String> texts) {
        getStyleClass().add("quiz-options");
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> grabbed.ifPresent(_ -> aim(place(event))));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::dropped);
        texts.forEach(text -> steps.add(new Step(text)));
        arrange();
    }

    /** A line with one step. */
    private final class Step extends HBox {
        private final String text;
        private final Label number = Words.wrapped("", "key");

        Step(String text) {
            this.text = text;
            Label words = Words.wrapped(text, "mono");
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(number, words, mover(Feather.ARROW_UP, "up", -1),
                    mover(Feather.ARROW_DOWN, "down", 1));
            setAlignment(Pos.CENTER_LEFT);
            setFocusTraversable(true);
            getStyleClass().addAll("quiz-option", "quiz-step");
            addEventHandler(KeyEvent.KEY_PRESSED, this::key);
            addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> {
                grabbed = Optional.of(this);
                requestFocus();
            });
        }

        private Button mover(Feather sign, String where, int by) {
            Button button = new Button("", new FontIcon(sign));
            button.getStyleClass().addAll("flat", "small");
            button.setFocusTraversable(false);
            button.setAccessibleText("Move " + text + " " + where);
            button.setOnAction(_ -> move(this, steps.indexOf(this) + by));
            return button;
        }

        private void key(KeyEvent event) {
            int by = switch (event.getCode()) {
                case UP -> -1;
                case DOWN -> 1;
                default -> 0;
            };
            if (by == 0) return;
            event.consume();
            if (event.isAltDown()) move(this, steps.indexOf(this) + by);
            else focus(steps.indexOf(this) + by);
        }
    }

    /** Only now: a line that left the window while it is dragged would hear no more of the mouse. */
    private void dropped(MouseEvent event) {
        aim(-1);
        if (!event.isStillSincePress()) grabbed.ifPresent(step -> move(step, place(event)));
        grabbed = Optional.empty();
    }

    private int place(MouseEvent event) {
        double share = sceneToLocal(0, event.getSceneY()).getY() / getHeight();
        return Math.clamp((long) Math.floor(share * steps.size()), 0, steps.size() - 1);
    }

    /** Marks the place where a dragged line would come; -1 for none. */
    private void aim(int place) {
        for (int i = 0; i < steps.size(); i++) steps.get(i).pseudoClassStateChanged(AIM, i == place);
    }

    private void move(Step step, int to) {
        int from = steps.indexOf(step);
        if (to < 0 || to >= steps.size() || to == from) return;
        Collections.rotate(steps.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        arrange();
        step.requestFocus();
    }

    private void arrange() {
        getChildren().setAll(steps);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).number.setText(String.valueOf(i + 1));
            steps.get(i).setAccessibleText((i + 1) + " of " + steps.size() + ": " + steps.get(i).text);
        }
    }

    /** The texts as they stand. */
    public List<String> texts() {
        return steps.stream().map(step -> step.text).toList();
    }

    /** Gives the keyboard to a line, from 0; without effect when there is no such line. */
    public void focus(int place) {
        if (place >= 0 && place < steps.size()) steps.get(place).requestFocus();
    }

    /** Brings the lines into an order; what it does not name keeps its place behind. */
    public void order(List<String> texts) {
        steps.sort(Comparator.comparingInt(step -> {
            int place = texts.indexOf(step.text);
            return place < 0 ? texts.size() : place;
        }));
        arrange();
    }
}
