package podium.desktop.tour;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import podium.desktop.parts.Words;

/** What a stop says, with the ways on, back and out. */
public final class TourCard extends HBox {
    private final Label count = new Label();
    private final Label title = new Label();
    private final Label words = Words.wrapped("", "tour-words");
    private final Button back = new Button("Back");
    private final Button next = new Button("Next");

    /** What the buttons do. */
    public interface Actions {
        void next();

        void back();

        void leave();
    }

    public TourCard(Actions actions) {
        getStyleClass().add("tour-card");
        setId("tour");
        setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("kicker");
        title.getStyleClass().add("reader-section");
        HBox head = new HBox(title, count);
        head.getStyleClass().add("tour-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox text = new VBox(head, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        next.setId("tour-next");
        next.setDefaultButton(true);
        next.setOnAction(_ -> actions.next());
        back.setId("tour-back");
        back.setOnAction(_ -> actions.back());
        Button leave = new Button("Skip the tour");
        leave.setId("tour-leave");
        leave.getStyleClass().add("flat");
        leave.setOnAction(_ -> actions.leave());
        getChildren().addAll(text, leave, back, next);
        for (Button button : new Button[]{leave, back, next}) button.setMinWidth(USE_PREF_SIZE);
    }

    /**
     * Shows a stop and gives the keyboard to the way on.
     *
     * @param number of the stop, from 1
     */
    public void show(TourStep step, int number, int of) {
        title.setText(step.title());
        words.setText(step.words());
        count.setText(number + " OF " + of);
        back.setDisable(number == 1);
        next.setText(number == of ? "Begin with lesson 1" : "Next");
        next.requestFocus();
    }
}
