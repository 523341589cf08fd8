package podium.desktop.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import podium.manifest.edit.ManifestLanguage.Crumb;
import podium.text.Span;

/** The path from the document to the caret; a click on a step goes there. */
final class Breadcrumb extends HBox {
    private final Consumer<Span> onGo;
    private List<Crumb> shown = List.of();

    Breadcrumb(Consumer<Span> onGo) {
        this.onGo = onGo;
        getStyleClass().add("breadcrumb");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setAccessibleText("Path at the caret");
    }

    void show(List<Crumb> path) {
        if (path.equals(shown)) return;
        shown = path;
        getChildren().clear();
        for (Crumb crumb : path) {
            if (!getChildren().isEmpty()) {
                Label arrow = new Label("›");
                arrow.getStyleClass().add("muted");
                arrow.setMinWidth(USE_PREF_SIZE);
                getChildren().add(arrow);
            }
            Button step = new Button(crumb.label());
            step.getStyleClass().addAll("flat", "small", "crumb");
            step.setFocusTraversable(false);
            step.setOnAction(_ -> onGo.accept(crumb.span()));
            getChildren().add(step);
        }
    }

    List<Crumb> path() {
        return shown;
    }
}
