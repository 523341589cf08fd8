package podium.desktop.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import podium.manifest.edit.Explanation;
import podium.text.Edit;
import podium.text.Problem;

/** What is wrong with a place, with a button for each fix, and what the field there means. */
final class ExplanationCard extends VBox {
    private static final double WIDTH = 460;
    private final Consumer<Edit> onFix;

    ExplanationCard(Consumer<Edit> onFix) {
        this.onFix = onFix;
        getStyleClass().add("explanation");
        setMaxWidth(WIDTH);
    }

    void fill(List<Problem> problems, Optional<Explanation> explanation) {
        getChildren().clear();
        for (Problem problem : problems) {
            add(problem.message(), "problem-message");
            if (!problem.rule().isEmpty()) add(problem.rule(), "problem-rule");
            if (!problem.fixes().isEmpty()) getChildren().add(fixes(problem));
        }
        if (!problems.isEmpty() && explanation.isPresent()) getChildren().add(new Separator());
        explanation.ifPresent(this::explain);
    }

    private void explain(Explanation explanation) {
        add(explanation.path(), "explanation-title");
        add(explanation.type(), "explanation-type");
        explanation.facts().forEach(fact -> add(fact, "explanation-fact"));
        if (!explanation.documentation().isEmpty()) {
            add(Excerpt.of(explanation.documentation()), "explanation-words");
        }
    }

    private Node fixes(Problem problem) {
        FlowPane row = new FlowPane(6, 4);
        row.setPrefWrapLength(WIDTH - 24);
        for (Edit fix : problem.fixes()) {
            Button button = new Button(fix.label());
            button.getStyleClass().addAll("small", "problem-fix");
            button.setFocusTraversable(false);
            button.setOnAction(_ -> onFix.accept(fix));
            row.getChildren().add(button);
        }
        Label key = new Label("Alt+Enter");
        key.getStyleClass().add("key");
        row.getChildren().add(key);
        return row;
    }

    private void add(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH - 24);
        label.getStyleClass().add(styleClass);
        getChildren().add(label);
    }
}
