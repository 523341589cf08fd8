package podium.desktop.editor;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import podium.text.Problem;

/** Says what is wrong with the text under the mouse. */
final class ProblemHover {
    private static final double MOST_WIDTH = 480;

    private final Popup popup = new Popup();
    private final VBox words = new VBox();
    private final YamlArea area;

    private ProblemHover(YamlArea area) {
        this.area = area;
        words.getStyleClass().add("problem-hover");
        popup.getContent().add(words);
        popup.setAutoHide(true);
    }

    static void install(YamlArea area) {
        ProblemHover hover = new ProblemHover(area);
        area.setMouseOverTextDelay(Duration.ofMillis(250));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, hover::begin);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> hover.popup.hide());
    }

    private void begin(MouseOverTextEvent event) {
        int at = event.getCharacterIndex();
        List<Problem> here = area.problems().stream().filter(
                problem -> Marks.visible(problem.span(), area.getText()).touches(at)).toList();
        if (here.isEmpty()) return;
        words.getChildren().clear();
        for (Problem problem : here) {
            add(problem.message(), "problem-message");
            if (!problem.rule().isEmpty()) add(problem.rule(), "problem-rule");
            if (!problem.fixes().isEmpty()) add("Alt+Enter: " + problem.fixes().getFirst().label(), "problem-key");
        }
        Point2D place = event.getScreenPosition();
        popup.show(area, place.getX(), place.getY() + 16);
    }

    private void add(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(MOST_WIDTH);
        label.getStyleClass().add(styleClass);
        words.getChildren().add(label);
    }
}
