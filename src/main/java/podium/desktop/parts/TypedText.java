package podium.desktop.parts;

import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/** Text that a user types. */
public final class TypedText {
    private TypedText() {
    }

    /** Takes no change that would make the text longer than this. */
    public static void limit(TextInputControl control, int characters) {
        control.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= characters ? change : null));
    }
}
