package podium.desktop.parts;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * A pane that scrolls. The usual skin keeps an image of what is in sight and, when that changes, images of before: megabytes for
 * each pane, and all of it is drawn twice where something moves.
 */
public class Scrolled extends ScrollPane {
    /** With nothing in it. */
    public Scrolled() {
    }

    /** With a content. */
    public Scrolled(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        ScrollPaneSkin skin = new ScrollPaneSkin(this);
        skin.getChildren().forEach(part -> part.setCache(false));
        return skin;
    }
}
