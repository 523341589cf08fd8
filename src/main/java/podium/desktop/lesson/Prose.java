package podium.desktop.lesson;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Markdown in a small place, such as the task of an exercise. */
public final class Prose extends VBox {
    /**
     * @param onEdit puts a manifest of the text into the editor
     * @param onLink opens an address
     */
    public Prose(String markdown, Consumer<String> onEdit, Consumer<String> onLink) {
        getStyleClass().add("prose");
        Typesetter typesetter = new Typesetter(new InlineText(onLink), fence -> {
            String yaml = fence.getLiteral();
            if (fence.getInfo() == null || !fence.getInfo().startsWith("yaml")) return new CodeBlock("", yaml);
            return CodeBlock.manifest("", yaml).button("Edit", Feather.EDIT_2, "Put this manifest into the editor",
                    () -> onEdit.accept(yaml));
        });
        getChildren().setAll(typesetter.set(markdown));
    }
}
