package podium.desktop.parts;

import javafx.scene.control.Label;

/** Text in a pane. */
public final class Words {
    private Words() {
    }

    /** A label that wraps, in a style. */
    public static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
