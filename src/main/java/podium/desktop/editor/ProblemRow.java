package podium.desktop.editor;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Source;

/** One problem: a sign, its place, its words, the rule behind it, and its fixes as buttons. */
final class ProblemRow extends HBox {
    ProblemRow(Problem problem, Source source, Consumer<Edit> onFix) {
        boolean error = problem.severity() == Problem.Severity.ERROR;
        getStyleClass().addAll("problem-row", error ? "error" : "warning");
        FontIcon sign = new FontIcon(error ? Feather.X_CIRCLE : Feather.ALERT_TRIANGLE);
        Label place = new Label(place(problem, source));
        place.getStyleClass().add("problem-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        Label message = new Label(problem.message());
        message.setWrapText(true);
        message.getStyleClass().add("problem-message");
        VBox words = new VBox(message);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!problem.rule().isEmpty()) {
            Label rule = new Label(problem.rule());
            rule.setWrapText(true);
            rule.getStyleClass().add("problem-rule");
            words.getChildren().add(rule);
        }
        getChildren().addAll(sign, place, words);
        setAlignment(Pos.TOP_LEFT);
        problem.fixes().forEach(fix -> getChildren().add(button(fix, onFix)));
        setAccessibleText((error ? "Error, " : "Warning, ") + place.getText() + ": " + problem.message());
    }

    private static Button button(Edit fix, Consumer<Edit> onFix) {
        Button button = new Button(fix.label());
        button.getStyleClass().addAll("small", "problem-fix");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> onFix.accept(fix));
        return button;
    }

    /** The place as an editor says it. */
    static String place(Problem problem, Source source) {
        int start = Math.min(problem.span().start(), source.text().length());
        return String.format(Locale.ROOT, "%d:%d", source.line(start), source.column(start));
    }
}
