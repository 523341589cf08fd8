package podium.desktop.editor;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** YAML in the editor's colours, for reading only. */
public final class Colouring {
    private Colouring() {
    }

    /** The text as one flow. */
    public static TextFlow flow(String yaml) {
        TextFlow flow = new TextFlow();
        int at = 0;
        for (Token token : YamlTokens.of(yaml)) {
            add(flow, yaml.substring(at, token.start()), "");
            add(flow, yaml.substring(token.start(), token.end()), token.styleClass());
            at = token.end();
        }
        add(flow, yaml.substring(at), "");
        flow.getStyleClass().add("yaml-flow");
        return flow;
    }

    private static void add(TextFlow flow, String piece, String styleClass) {
        if (piece.isEmpty()) return;
        Text text = new Text(piece);
        text.getStyleClass().add("md-code-text");
        if (!styleClass.isEmpty()) text.getStyleClass().add(styleClass);
        flow.getChildren().add(text);
    }
}
