package podium.desktop.parts;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Words on what a control does, for those who point at it and for those who hear it. */
public final class Hint {
    private Hint() {
    }

    /** Puts words on a control. A tooltip is a window of its own, so it is made when the pointer comes for the first time. */
    public static void on(Control control, String words) {
        control.setAccessibleHelp(words);
        control.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> {
            if (control.getTooltip() == null) control.setTooltip(new Tooltip(control.getAccessibleHelp()));
        });
    }
}
