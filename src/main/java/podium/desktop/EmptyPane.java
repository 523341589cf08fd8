package podium.desktop;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A pane with nothing in it yet: what it is, what to do, and a button that does it. */
final class EmptyPane extends VBox {
    EmptyPane(Ikon icon, String title, String words, String order, Runnable action) {
        getStyleClass().add("empty-pane");
        setAlignment(Pos.CENTER);
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("empty-sign");
        Label head = new Label(title);
        head.getStyleClass().add("reader-title");
        Label body = new Label(words);
        body.setWrapText(true);
        body.getStyleClass().add("empty-words");
        Button button = new Button(order);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> action.run());
        getChildren().addAll(sign, head, body, button);
    }
}
